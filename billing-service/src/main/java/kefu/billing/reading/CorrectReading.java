package kefu.billing.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kefu.billing.office.Quantity;

/** Says what the meter really showed, and why it was written down wrongly. */
public record CorrectReading(
        @NotNull Quantity value, @NotBlank @Size(max = 500) String reason) {}
