package kefu.billing.charge;

import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A service that was rendered and is to be charged.
 *
 * @param item tariff code
 */
record ServiceDone(
        @Nullable UUID ticketId, @Nullable UUID customerId, String item, Quantity quantity, LocalDate completedOn) {}
