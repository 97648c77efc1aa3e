package kefu.billing.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A refund as it is answered.
 *
 * @param sources the payments the money came from, the oldest first
 */
public record RefundView(
        UUID id,
        String number,
        UUID customerId,
        Money amount,
        List<Source> sources,
        RefundMethod method,
        @Nullable String reference,
        String reason,
        LocalDate paidOn,
        Instant createdAt,
        String createdBy) {

    /** A part of the refund and the payment it came from. */
    public record Source(UUID paymentId, Money amount) {}
}
