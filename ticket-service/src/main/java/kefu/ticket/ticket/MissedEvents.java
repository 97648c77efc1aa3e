package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.process.Actor;
import kefu.ticket.listing.Rows;

/**
 * What other services told of a ticket while it was merged into another one, such as a callback that was made. Kept rather
 * than forbidding the merge: the other services go on whatever is merged here, and the merge can be undone.
 */
@ApplicationScoped
class MissedEvents {

    private static final String KEEP = "INSERT INTO ticket_missed_event (ticket_id, event_type, form) VALUES (?, ?, ?)";
    private static final String KEPT = "SELECT event_type, form FROM ticket_missed_event"
            + " FORCE INDEX (ticket_missed_event_ticket) WHERE ticket_id = ? ORDER BY seq FOR UPDATE";
    private static final String FORGET = "DELETE FROM ticket_missed_event WHERE ticket_id = ?";

    private final Rows rows;
    private final TicketRecord record;
    private final Clock clock;

    MissedEvents(Rows rows, TicketRecord record, Clock clock) {
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /** What one of them said. */
    record Missed(Actor actor, JsonNode form) {}

    void keep(Ticket ticket, Actor actor, JsonNode form) {
        rows.change(KEEP, List.of(Columns.bytes(ticket.id()), String.valueOf(actor.event()), Json.write(form)));
        ObjectNode line = Json.object().put("event", actor.event());
        new HeldTicket(ticket, record).log(clock.instant(), actor.operator(), "kept-while-merged", line, null);
    }

    /** In the order they came; they are kept no longer. */
    List<Missed> take(UUID ticket) {
        List<Object> key = List.of(Columns.bytes(ticket));
        List<Missed> missed = rows.query(
                KEPT,
                key,
                row -> new Missed(Actor.event(row.getString(1)), Json.read(row.getString(2), JsonNode.class)));
        rows.change(FORGET, key);
        return missed;
    }
}
