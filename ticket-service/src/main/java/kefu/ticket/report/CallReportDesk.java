package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import kefu.ticket.report.CallReport.CallCounts;
import kefu.ticket.ticket.TicketBook;

/** Counts calls by business day. */
@ApplicationScoped
class CallReportDesk {

    /** Of each call the last line that was known then. */
    static final String COUNT = "SELECT c.day, COUNT(*) AS n_calls, COUNT(c.within_standard) AS n_measured,"
            + " SUM(c.within_standard) AS n_within, SUM(c.missed) AS n_missed, SUM(c.apology) AS n_sorry,"
            + " SUM(c.promised) AS n_promised, SUM(c.callback_overdue) AS n_overdue"
            + " FROM call_ledger c FORCE INDEX (call_ledger_day)"
            + " WHERE c.day BETWEEN ? AND ? AND c.recorded_at <= ?"
            + " AND NOT EXISTS (SELECT 1 FROM call_ledger n WHERE n.call_id = c.call_id AND n.seq > c.seq"
            + " AND n.recorded_at <= ?) AND (c.ticket_id IS NULL OR c.ticket_id"
            + " NOT IN (SELECT id FROM ticket FORCE INDEX (ticket_withheld) WHERE withheld_from = ?))"
            + " GROUP BY c.day ORDER BY c.day";

    private final Rows rows;
    private final TicketBook tickets;

    CallReportDesk(Rows rows, TicketBook tickets) {
        this.rows = rows;
        this.tickets = tickets;
    }

    @Transactional
    CallReport of(Period period) {
        String viewer = tickets.insider().operator();
        return CallReport.of(period, rows.query(COUNT, values(period, viewer), CallReportDesk::day));
    }

    static List<Object> values(Period period, String viewer) {
        LocalDateTime known = Columns.utc(period.asOf());
        return List.of(period.from(), period.to(), known, known, viewer);
    }

    private static CallReport.Day day(ResultSet row) throws SQLException {
        return new CallReport.Day(
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                new CallCounts(
                        row.getInt("n_calls"),
                        row.getInt("n_measured"),
                        row.getInt("n_within"),
                        row.getInt("n_missed"),
                        row.getInt("n_sorry"),
                        row.getInt("n_promised"),
                        row.getInt("n_overdue")));
    }
}
