package kefu.ticket.shift;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.ticket.ticket.Consequence;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketLookup;
import org.jboss.logging.Logger;

/**
 * When the incoming shift takes over, the tickets listed go along: whatever the outgoing operator was to do with them is now
 * for the incoming one. Who received them stays (首问责任). What was closed or moved meanwhile is left as it is.
 */
@ApplicationScoped
class ShiftMove implements Consequence {

    private static final Logger LOG = Logger.getLogger(ShiftMove.class);

    private final TicketLookup lookup;
    private final TicketBook tickets;

    ShiftMove(TicketLookup lookup, TicketBook tickets) {
        this.lookup = lookup;
        this.tickets = tickets;
    }

    @Override
    public String event() {
        return "ticket.shift.handed-over.v1";
    }

    @Override
    public void follow(TicketFacts handover, JsonNode facts, String actor, Instant at) {
        // None is read before it is held, or another hand-over could have moved it in between.
        // In one order whoever hands over, so that two hand-overs never wait for each other.
        TreeSet<UUID> listed = new TreeSet<>();
        facts.path("tickets").forEach(ticket -> lookup.idOf(ticket.asText()).ifPresent(listed::add));
        String outgoing = facts.path("outgoing").asText();
        String incoming = facts.path("incoming").asText();
        for (UUID id : listed) {
            Optional<HeldTicket> ticket = tickets.findForChange(id)
                    .filter(held -> !held.facts().state().closed());
            if (ticket.isPresent() && ticket.get().passOn(outgoing, incoming, at)) {
                ticket.get()
                        .log(at, actor, "shift-handed-over", Json.object().put("handover", handover.number()), null);
                ticket.get().tell("ticket.handed-over.v1", Json.object().put("toSubstitute", false));
                LOG.infof("Ticket %s: from %s to %s with shift %s", id, outgoing, incoming, handover.number());
            }
        }
    }
}
