package kefu.ticket.duty;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kefu.platform.process.Outcome;
import kefu.ticket.duty.ShiftHours.Turn;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;
import org.jboss.logging.Logger;

/** A roster (排班表) says who works when from the moment it is published until it is withdrawn. */
@ApplicationScoped
class RosterDuty implements TicketListener {

    private static final Logger LOG = Logger.getLogger(RosterDuty.class);

    private final DutyBoard board;
    private final ShiftHours hours;

    RosterDuty(DutyBoard board, ShiftHours hours) {
        this.board = board;
        this.hours = hours;
    }

    @Override
    public void changed(TicketFacts roster, Outcome outcome, boolean closedNow) {
        if (!roster.state().process().equals("roster")) {
            return;
        }
        switch (outcome.entry().step()) {
            case "publish" -> plan(roster, roster.state().data().path("rows"));
            case "change" -> {
                JsonNode form = outcome.entry().form();
                if (form != null) {
                    plan(roster, form.path("rows"));
                }
            }
            case "withdraw" -> board.withdraw(roster.id());
            default -> {}
        }
    }

    private void plan(TicketFacts roster, JsonNode rows) {
        SortedMap<String, List<Turn>> plan = new TreeMap<>();
        for (JsonNode row : rows) {
            List<Turn> turns = plan.computeIfAbsent(row.path("employee").asText(), none -> new ArrayList<>());
            for (JsonNode shift : row.path("shifts")) {
                LocalDate day = LocalDate.parse(shift.path("day").asText());
                turns.add(new Turn(day, hours.known(shift.path("shift").asText())));
            }
        }
        if (!plan.isEmpty()) {
            board.plan(roster.id(), roster.state().data().path("month").asText(), plan);
            LOG.infof("Roster %s says when %d people work", roster.number(), plan.size());
        }
    }
}
