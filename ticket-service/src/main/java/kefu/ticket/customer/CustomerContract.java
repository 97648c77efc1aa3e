package kefu.ticket.customer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a customer as this service last heard of it.
 *
 * @param kind what it is about, such as PROJECT
 * @param deliveredOn absent while the work is not delivered
 * @param expiresOn its last day; absent where it has none
 */
record CustomerContract(
        UUID contractId,
        String kind,
        LocalDate signedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate expiresOn) {

    boolean isInForce(LocalDate day) {
        return !signedOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
    }
}
