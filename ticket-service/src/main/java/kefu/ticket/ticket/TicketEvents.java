package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.outbox.NewEvent;
import kefu.platform.process.Emission;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;

/**
 * What others are told when a ticket changes: what happened to any ticket first, then what the process itself says. Every
 * event carries the number, the process and, if known, the customer; nothing personal.
 */
final class TicketEvents {

    private TicketEvents() {}

    static List<NewEvent> of(TicketFacts ticket, Outcome outcome, boolean wasClosed) {
        List<NewEvent> events = new ArrayList<>();
        HistoryEntry entry = outcome.entry();
        switch (entry.kind()) {
            case OPENED -> events.add(created(ticket));
            case STEP -> events.add(stepped(ticket, entry));
            case RECOMPUTED -> events.add(updated(ticket, List.of("clocks")));
            case WARNED, BREACHED -> {}
        }
        for (Emission emission : outcome.emissions()) {
            events.add(event(ticket, emission.type(), emission.data()));
        }
        if (outcome.state().closed() && !wasClosed) {
            events.add(event(ticket, "ticket.closed.v1", Json.object()));
        }
        return events;
    }

    static NewEvent updated(TicketFacts ticket, List<String> changed) {
        ObjectNode data = Json.object();
        changed.forEach(data.putArray("changed")::add);
        return event(ticket, "ticket.updated.v1", data);
    }

    /** Something beside the process. */
    static NewEvent about(TicketFacts ticket, String type, ObjectNode data) {
        return event(ticket, type, data);
    }

    private static NewEvent created(TicketFacts ticket) {
        ObjectNode data = Json.object()
                .put("priority", ticket.priority().name())
                .put("state", ticket.state().state());
        putId(data, "parentId", ticket.parentId());
        return event(ticket, "ticket.created.v1", data);
    }

    private static NewEvent stepped(TicketFacts ticket, HistoryEntry entry) {
        ObjectNode data = Json.object()
                .put("step", entry.step())
                .put("from", entry.from())
                .put("to", entry.to());
        return event(ticket, "ticket.stepped.v1", data);
    }

    private static NewEvent event(TicketFacts ticket, String type, ObjectNode facts) {
        ObjectNode data = Json.object()
                .put("number", ticket.number())
                .put("process", ticket.state().process());
        putId(data, "customerId", ticket.customerId());
        data.setAll(facts);
        return new NewEvent(ticket.id(), type, data);
    }

    private static void putId(ObjectNode data, String name, @org.jspecify.annotations.Nullable UUID id) {
        if (id != null) {
            data.put(name, id.toString());
        }
    }
}
