package kefu.customer.departure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others learn of a departure, once for every customer: {@code customer.owner-departed.v1}. */
record OwnerDeparted(
        UUID departureId,
        String departed,
        LocalDate leftOn,
        @Nullable String successor,
        boolean oldCustomer) {

    static final String TYPE = "customer.owner-departed.v1";
}
