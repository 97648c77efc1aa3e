package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Caller;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketVisibility;

/** Counts from the histories whom operators served and with whom they made a deal. */
@ApplicationScoped
class ConversionReportDesk {

    static final String COUNT = "SELECT COUNT(DISTINCT t.customer_id), COUNT(DISTINCT IF(t.process = 'order' AND"
            + " h.step = 'opened' AND NOT EXISTS (SELECT 1 FROM ticket_history c WHERE c.ticket_id = h.ticket_id"
            + " AND c.step = 'cancel' AND c.at < ?), t.customer_id, NULL)) FROM ticket_history h"
            + " FORCE INDEX (ticket_history_actor) STRAIGHT_JOIN ticket t ON t.id = h.ticket_id"
            + " WHERE h.actor = ? AND h.at >= ? AND h.at < ? AND "
            + TicketVisibility.NOT_WITHHELD;

    private final Rows rows;
    private final TicketBook tickets;
    private final WorkingCalendar calendar;

    ConversionReportDesk(Rows rows, TicketBook tickets, WorkingCalendar calendar) {
        this.rows = rows;
        this.tickets = tickets;
        this.calendar = calendar;
    }

    @Transactional
    ConversionReport of(Period period, List<String> asked, Caller who) {
        String viewer = tickets.insider().operator();
        List<String> operators =
                asked.isEmpty() ? List.of(viewer) : asked.stream().distinct().toList();
        operators.forEach(operator -> WorkReportDesk.requireSuperior(operator, viewer, who));
        return new ConversionReport(
                period.from(),
                period.to(),
                period.asOf(),
                operators.stream()
                        .map(operator -> row(period, operator, viewer))
                        .toList());
    }

    private ConversionReport.Row row(Period period, String operator, String viewer) {
        Instant end = calendar.dayEnd(period.to());
        // Half-open like the days themselves: what happened at that very moment counts.
        Instant known = period.asOf().plusNanos(1_000);
        LocalDateTime until = Columns.utc(known.isBefore(end) ? known : end);
        Instant begin = calendar.dayEnd(period.from().minusDays(1));
        return rows.query(
                        COUNT,
                        List.of(Columns.utc(known), operator, Columns.utc(begin), until, viewer),
                        row -> ConversionReport.Row.of(operator, row.getInt(1), row.getInt(2)))
                .getFirst();
    }
}
