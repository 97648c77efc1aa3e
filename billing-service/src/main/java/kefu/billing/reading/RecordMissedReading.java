package kefu.billing.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says that the meter could not be read, and why.
 *
 * @param visitedOn absent = today
 */
public record RecordMissedReading(
        @Nullable LocalDate visitedOn,
        @NotBlank @Size(max = 500) String reason) {}
