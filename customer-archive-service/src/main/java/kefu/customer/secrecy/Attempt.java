package kefu.customer.secrecy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to read a file, or something else that was done with it, as it is about to be logged.
 *
 * @param requestId the request to consult, loan or destruction it belongs to
 */
public record Attempt(
        UUID customerId,
        String number,
        ArchivePart part,
        ConfidentialityLevel grade,
        AccessOutcome outcome,
        @Nullable String purpose,
        @Nullable UUID requestId) {}
