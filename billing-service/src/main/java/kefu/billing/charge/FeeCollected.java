package kefu.billing.charge;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** What billing needs of {@code ticket.onsite-fee.collected.v1}. */
record FeeCollected(@Nullable UUID customerId, Money amount, String invoiceNumber, Instant collectedAt) {}
