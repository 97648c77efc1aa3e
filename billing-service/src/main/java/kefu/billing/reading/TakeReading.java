package kefu.billing.reading;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Records what the meter showed.
 *
 * @param readOn absent = today
 * @param confirmed the reader looked twice at an unusual volume
 */
public record TakeReading(
        @NotNull UUID gasAccountId,
        @Nullable LocalDate readOn,
        @NotNull Quantity value,
        @Nullable Boolean confirmed) {

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
