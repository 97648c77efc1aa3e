package kefu.billing.payment;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** A share of a payment as it is answered. */
public record AllocationView(
        UUID invoiceId,
        Money amount,
        Instant allocatedAt,
        @Nullable Instant releasedAt) {}
