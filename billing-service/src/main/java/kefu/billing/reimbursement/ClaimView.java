package kefu.billing.reimbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is answered.
 *
 * @param createdBy who spent the money
 */
public record ClaimView(
        UUID id,
        String number,
        String purpose,
        Money amount,
        LocalDate spentOn,
        String voucher,
        @Nullable UUID ticketId,
        ClaimStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String rejectionReason,
        Instant createdAt,
        String createdBy) {}
