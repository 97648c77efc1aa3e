package kefu.billing.refund;

import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;

/** Published: a customer got money back. */
record RefundPaid(UUID refundId, String number, UUID customerId, Money amount, LocalDate paidOn) {

    static final String TYPE = "billing.refund.paid.v1";
}
