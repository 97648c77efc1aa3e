package kefu.customer.secrecy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt to read a file, as it is about to be logged. */
public record Attempt(
        UUID customerId,
        String number,
        ArchivePart part,
        ConfidentialityLevel grade,
        AccessOutcome outcome,
        @Nullable String purpose) {}
