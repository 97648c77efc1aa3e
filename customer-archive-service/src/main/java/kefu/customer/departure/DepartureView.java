package kefu.customer.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A departure as it is shown.
 *
 * @param customers into whose hands each went; only on a single departure
 */
@Schema(name = "Departure")
public record DepartureView(
        UUID id,
        String operator,
        LocalDate leftOn,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt,
        @Nullable List<Handed> customers) {

    /**
     * One customer.
     *
     * @param successor absent: nobody looks after him
     * @param oldCustomer 老客户, who is asked about promises made
     */
    @Schema(name = "HandedCustomer")
    public record Handed(UUID customerId, @Nullable String successor, boolean oldCustomer) {}
}
