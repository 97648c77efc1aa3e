package kefu.billing.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.tariff.UserKind;

/** A visit in vain as it is answered. */
public record MissedReadingView(
        UUID id,
        UUID gasAccountId,
        UUID customerId,
        UserKind userKind,
        LocalDate visitedOn,
        String reason,
        MissedReadingState state,
        Instant createdAt,
        String createdBy) {}
