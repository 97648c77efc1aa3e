package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.platform.web.Preconditions;

/** Corrects what stands beside the process of a ticket: a line in its history says who changed what. */
@ApplicationScoped
class CorrectionDesk {

    private final Tickets tickets;
    private final Correction correction;
    private final Preconditions preconditions;

    CorrectionDesk(Tickets tickets, Correction correction, Preconditions preconditions) {
        this.tickets = tickets;
        this.correction = correction;
        this.preconditions = preconditions;
    }

    @Transactional
    Ticket change(UUID id, JsonNode patch, Person who) {
        Ticket ticket = tickets.getForChange(id, who.viewer());
        preconditions.require(ticket.version());
        correction.apply(ticket, patch, who);
        return ticket;
    }
}
