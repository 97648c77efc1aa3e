package kefu.ticket.assignment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.ticket.assignment.OwnerDepartedConsumer.Departed;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import org.jboss.logging.Logger;

/** Moves the open tickets of one customer from who has left to his successor, each with a line in its history. */
@ApplicationScoped
class Succession {

    private static final int MOST = 1000;
    private static final Logger LOG = Logger.getLogger(Succession.class);

    private final TicketBook tickets;
    private final Claims claims;
    private final Rows rows;

    Succession(TicketBook tickets, Claims claims, Rows rows) {
        this.tickets = tickets;
        this.claims = claims;
        this.rows = rows;
    }

    void of(UUID customer, Departed left, Instant at) {
        // In one order, so that two departures never wait for each other.
        List<UUID> open = rows.list(inHand(left.departed(), customer), row -> Columns.uuid(row.getBytes("id")));
        for (UUID id : open) {
            tickets.holdForDuty(id)
                    .filter(held -> !held.facts().state().closed())
                    .filter(held -> left.departed().equals(held.facts().state().assignee()))
                    .ifPresent(held -> move(held, left, at));
        }
    }

    /** Found among what the one person has in hand, which is little, whatever the customer has had. */
    static Listing inHand(String operator, UUID customer) {
        return Listing.of("t.id", "ticket t FORCE INDEX (ticket_assignee_queue)")
                .where("t.assignee = ?", operator)
                .where("t.closed = FALSE")
                .where("t.customer_id = ?", (Object) Columns.bytes(customer))
                .limited("t.urgency, t.id", MOST);
    }

    private void move(HeldTicket ticket, Departed left, Instant at) {
        String successor = left.successor();
        ObjectNode facts = Json.object().put("before", left.departed());
        if (successor == null
                || ticket.isWithheldFrom(successor)
                || ticket.facts().accuses(successor)) {
            ticket.assign(null, at);
        } else {
            ticket.passOn(left.departed(), successor, at);
            facts.put("assignee", successor);
        }
        claims.remove(ticket.id());
        ticket.log(at, "event:customer.owner-departed.v1", "owner-departed", facts.deepCopy(), null);
        ticket.tell("ticket.assigned.v1", facts);
        LOG.infof("Ticket %s: %s has left, now with %s", ticket.id(), left.departed(), successor);
    }
}
