package kefu.billing.charge;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that the customer has the notice of a charge (送达).
 *
 * @param deliveredOn absent = today
 */
public record DeliverNotice(
        @NotNull DeliveryChannel channel, @Nullable LocalDate deliveredOn) {}
