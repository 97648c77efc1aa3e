package kefu.billing.charge;

import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A service that was rendered and is to be charged.
 *
 * @param item tariff code
 * @param collected what was collected for it on the spot; otherwise the tariff says what it costs
 */
record ServiceDone(
        @Nullable UUID ticketId,
        @Nullable UUID customerId,
        String item,
        Quantity quantity,
        LocalDate completedOn,
        @Nullable Collected collected) {

    ServiceDone(
            @Nullable UUID ticketId, @Nullable UUID customerId, String item, Quantity quantity, LocalDate completedOn) {
        this(ticketId, customerId, item, quantity, completedOn, null);
    }
}
