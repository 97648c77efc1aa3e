package kefu.ticket.duty;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;

/**
 * A swap (换班) the supervisor consented to changes who works: the shift is the colleague's, his shift on the day given back is
 * the other's, and the rosters say so in their history.
 */
@ApplicationScoped
class SwapDuty implements TicketListener {

    private final DutyBoard board;
    private final DutyRows rows;
    private final ShiftHours hours;
    private final TicketBook tickets;

    SwapDuty(DutyBoard board, DutyRows rows, ShiftHours hours, TicketBook tickets) {
        this.board = board;
        this.rows = rows;
        this.hours = hours;
        this.tickets = tickets;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        if (ticket.state().process().equals("shift-swap")
                && outcome.entry().step().equals("approve")) {
            Swap swap = Swap.of(ticket, hours);
            board.move(swap.requester(), swap.counterpart(), swap.turn(), ticket.id());
            if (swap.inReturn() != null) {
                board.giveBack(swap.counterpart(), swap.requester(), swap.inReturn(), ticket.id());
            }
            rows.rostersOf(ticket.id()).forEach(roster -> log(roster, ticket, swap, outcome.entry()));
        }
    }

    private void log(UUID roster, TicketFacts ticket, Swap swap, HistoryEntry entry) {
        ObjectNode form = Json.object()
                .put("swap", ticket.number())
                .put("day", swap.turn().day().toString())
                .put("shift", swap.turn().shift())
                .put("from", swap.requester())
                .put("to", swap.counterpart());
        if (swap.inReturn() != null) {
            form.put("inReturn", swap.inReturn().toString());
        }
        tickets.holdForDuty(roster).ifPresent(held -> held.log(entry.at(), entry.actor(), "shift-swapped", form, null));
    }
}
