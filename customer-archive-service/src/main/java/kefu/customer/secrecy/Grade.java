package kefu.customer.secrecy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Marks an existing file with a grade and its period.
 *
 * @param confidentialityLevel the one the dealings ask for where none is given
 * @param dealings how much business is done with him by now; as before where none is given
 */
public record Grade(
        @Nullable ConfidentialityLevel confidentialityLevel,
        @NotNull LocalDate confidentialUntil,
        @Size(max = 500) @Nullable String reason,
        @Nullable Dealings dealings) {

    /** What is marked: by hand, or as the dealings ask for. */
    @Nullable
    ConfidentialityLevel level() {
        return confidentialityLevel == null && dealings != null ? dealings.level() : confidentialityLevel;
    }
}
