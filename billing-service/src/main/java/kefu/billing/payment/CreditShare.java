package kefu.billing.payment;

import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;

/** Credit taken out of one payment, and when that money had come in. */
public record CreditShare(UUID paymentId, LocalDate receivedOn, Money amount) {}
