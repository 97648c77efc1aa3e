package kefu.customer.secrecy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Marks an existing file with a grade and its period. */
public record Grade(
        @NotNull ConfidentialityLevel confidentialityLevel,
        @NotNull LocalDate confidentialUntil,
        @Size(max = 500) @Nullable String reason) {}
