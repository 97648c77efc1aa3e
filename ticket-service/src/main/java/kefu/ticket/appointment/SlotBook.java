package kefu.ticket.appointment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import kefu.platform.problem.Refusal;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import kefu.platform.process.ProcessProblem;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;

/**
 * Nobody is expected by two at a time: an appointment with somebody named takes its window while it stands, and is refused
 * where it overlaps another one of his. Of two who book the same window at the same moment one wins.
 */
@ApplicationScoped
class SlotBook implements TicketListener {

    private static final Set<String> STANDING = Set.of("BOOKED", "CONFIRMED");

    private final Windows windows;
    private final TicketBook tickets;

    SlotBook(Windows windows, TicketBook tickets) {
        this.windows = windows;
        this.tickets = tickets;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        CaseState state = outcome.state();
        if (!state.process().equals("appointment")) {
            return;
        }
        JsonNode data = state.data();
        String host = data.path("with").asText("");
        if (STANDING.contains(state.state()) && !host.isEmpty()) {
            book(ticket.id(), host, new Window(moment(data, "from"), moment(data, "until")));
        } else {
            windows.free(ticket.id());
        }
    }

    private void book(UUID ticket, String host, Window window) {
        windows.hold(host);
        windows.free(ticket);
        windows.taken(host, window).ifPresent(other -> {
            throw taken(other);
        });
        windows.book(ticket, host, window);
    }

    private static Instant moment(JsonNode data, String field) {
        return OffsetDateTime.parse(data.path(field).asText()).toInstant();
    }

    /** Names the other one, unless the caller may not know of it. */
    private Refusal taken(UUID other) {
        Refusal refusal = ProcessProblem.GUARD_FAILED
                .because("该接待人在此时段已有预约", "The person named is already expecting somebody at that time")
                .with("code", "slot-taken")
                .at("/form/from", "slot-taken", "该时段已有预约", "The time is taken");
        tickets.find(other).ifPresent(known -> refusal.with("existing", known.number()));
        return refusal;
    }
}
