package kefu.billing.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.process.AllowedStep;
import org.jspecify.annotations.Nullable;

/**
 * A renewal as it is answered.
 *
 * @param remindOn when the salesperson is reminded
 * @param unfiled it has expired and nobody has filed that
 * @param allowedSteps what the caller can do now, with the forms; only on a single renewal
 */
public record RenewalView(
        UUID id,
        String number,
        String process,
        int processVersion,
        String state,
        boolean closed,
        UUID customerId,
        @Nullable UUID contractId,
        RenewalKind kind,
        @Nullable String salesperson,
        LocalDate expiresOn,
        LocalDate remindOn,
        boolean unfiled,
        @Nullable List<AllowedStep> allowedSteps,
        Instant openedAt,
        @Nullable Instant closedAt,
        Instant updatedAt) {}
