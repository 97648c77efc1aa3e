package kefu.customer.stranger;

import jakarta.inject.Singleton;
import java.util.Set;

/** Whom a ticket was for; one that names nobody names no stranger. */
@Singleton
class TicketNamesConsumer extends NamedCustomer {

    TicketNamesConsumer(StrangerDesk desk) {
        super(desk, "ticket.events", Set.of("ticket.closed.v1"));
    }
}
