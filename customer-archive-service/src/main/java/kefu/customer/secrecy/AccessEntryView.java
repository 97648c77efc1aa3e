package kefu.customer.secrecy;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.identity.Rank;
import org.jspecify.annotations.Nullable;

/** An entry of the access log as it is shown. */
public record AccessEntryView(
        UUID id,
        UUID customerId,
        String number,
        ArchivePart part,
        String operator,
        String roles,
        Rank rank,
        @Nullable String department,
        ConfidentialityLevel grade,
        AccessOutcome outcome,
        @Nullable String purpose,
        @Nullable UUID requestId,
        @Nullable String correlationId,
        Instant accessedAt) {}
