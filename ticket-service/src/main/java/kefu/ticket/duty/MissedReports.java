package kefu.ticket.duty;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kefu.platform.json.Json;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.ticket.ticket.SoleTickets;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;

/**
 * Names whoever worked a day of the roster and has handed in no work report (工作报表) by the end of the next one: in the history
 * of the roster, and to everybody else. Who was on leave, or had his shift swapped away, owes none.
 */
@ApplicationScoped
class MissedReports implements TicketListener {

    private final DutyRows rows;
    private final SoleTickets reports;
    private final TicketBook tickets;

    MissedReports(DutyRows rows, SoleTickets reports, TicketBook tickets) {
        this.rows = rows;
        this.reports = reports;
        this.tickets = tickets;
    }

    @Override
    public void changed(TicketFacts roster, Outcome outcome, boolean closedNow) {
        HistoryEntry entry = outcome.entry();
        if (!roster.state().process().equals("roster") || !entry.step().equals("look-for-reports")) {
            return;
        }
        String day = roster.state().data().path("lookedFor").asText();
        List<String> missing = rows.worked(roster.id(), LocalDate.parse(day)).stream()
                .filter(operator ->
                        reports.find("work-report", List.of(operator, day)).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            ObjectNode told = Json.object().put("day", day);
            missing.forEach(told.putArray("operators")::add);
            tickets.holdForDuty(roster.id()).ifPresent(held -> {
                held.log(entry.at(), entry.actor(), "reports-missing", told.deepCopy(), null);
                held.tell("ticket.work-report.missed.v1", told);
            });
        }
    }
}
