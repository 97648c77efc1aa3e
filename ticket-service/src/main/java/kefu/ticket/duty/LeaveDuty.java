package kefu.ticket.duty;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import kefu.platform.process.Outcome;
import kefu.ticket.duty.DutyBoard.Leave;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;
import org.jboss.logging.Logger;

/**
 * A signed leave slip (请假条) takes its owner off duty for its days; the stand-in it names works his shifts. Withdrawn, he is
 * back with his shifts.
 */
@ApplicationScoped
class LeaveDuty implements TicketListener {

    private static final Logger LOG = Logger.getLogger(LeaveDuty.class);

    private final DutyBoard board;

    LeaveDuty(DutyBoard board) {
        this.board = board;
    }

    @Override
    public void changed(TicketFacts slip, Outcome outcome, boolean closedNow) {
        if (!slip.state().process().equals("leave")) {
            return;
        }
        String operator = Objects.requireNonNullElse(slip.state().roles().get("requester"), slip.receiver());
        switch (outcome.entry().step()) {
            case "approve" -> takenOff(slip, operator);
            case "withdraw" -> board.endLeave(slip.id(), operator);
            default -> {}
        }
    }

    private void takenOff(TicketFacts slip, String operator) {
        JsonNode data = slip.state().data();
        Leave leave = new Leave(
                slip.id(),
                operator,
                LocalDate.parse(data.path("firstDay").asText()),
                LocalDate.parse(data.path("lastDay").asText()));
        board.leave(leave);
        String standIn = data.path("standIn").asText();
        int moved = standIn.isEmpty() ? 0 : board.standIn(leave, standIn);
        LOG.infof("%s is on leave with slip %s; somebody stands in for %d shifts", operator, slip.number(), moved);
    }
}
