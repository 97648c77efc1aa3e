package kefu.ticket.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the customer of a ticket stands with the house.
 *
 * @param customerClass A, B or C; absent while nobody has classified him
 * @param dedicatedHandler who alone looks after him, class A only
 * @param contracts the latest first, a hundred at most
 */
record CustomerStandingView(
        @Nullable UUID customerId,
        @Nullable String customerClass,
        @Nullable String dedicatedHandler,
        List<Contract> contracts) {

    static final CustomerStandingView NOBODY = new CustomerStandingView(null, null, null, List.of());

    /** A contract, and whether it is in force today. */
    record Contract(
            UUID contractId,
            String kind,
            LocalDate signedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate expiresOn,
            boolean inForce) {

        static Contract of(CustomerContract known, LocalDate today) {
            return new Contract(
                    known.contractId(),
                    known.kind(),
                    known.signedOn(),
                    known.deliveredOn(),
                    known.expiresOn(),
                    known.isInForce(today));
        }
    }
}
