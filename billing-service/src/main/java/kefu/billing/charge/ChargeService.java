package kefu.billing.charge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Charges a paid service by hand, for example one rendered on site.
 *
 * @param completedOn the day whose price holds; absent = today
 */
public record ChargeService(
        @NotNull UUID customerId,
        @NotBlank @Size(max = 40) String item,
        @NotNull Quantity quantity,
        @Nullable UUID ticketId,
        @Nullable LocalDate completedOn) {}
