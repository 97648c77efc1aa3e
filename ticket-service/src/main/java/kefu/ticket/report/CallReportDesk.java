package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import kefu.ticket.listing.Rows;
import kefu.ticket.report.CallReport.CallCounts;
import kefu.ticket.ticket.TicketBook;

/** Counts calls by business day. */
@ApplicationScoped
class CallReportDesk {

    static final String COUNT = "SELECT c.business_day, COUNT(*) AS n_calls, COUNT(c.within_standard) AS n_measured,"
            + " SUM(c.within_standard) AS n_within, SUM(c.state = 'MISSED') AS n_missed, SUM(c.apology_required) AS n_sorry,"
            + " COUNT(c.promised_at) AS n_promised, SUM(c.callback_overdue) AS n_overdue"
            + " FROM phone_call c FORCE INDEX (phone_call_day)"
            + " WHERE c.business_day BETWEEN ? AND ? AND c.started_at <= ? AND (c.ticket_id IS NULL OR c.ticket_id"
            + " NOT IN (SELECT id FROM ticket FORCE INDEX (ticket_withheld) WHERE withheld_from = ?))"
            + " GROUP BY c.business_day ORDER BY c.business_day";

    private final Rows rows;
    private final TicketBook tickets;

    CallReportDesk(Rows rows, TicketBook tickets) {
        this.rows = rows;
        this.tickets = tickets;
    }

    @Transactional
    CallReport of(Period period) {
        String viewer = tickets.insider().operator();
        return CallReport.of(
                period, rows.query(COUNT, ComplaintReportDesk.values(period, viewer), CallReportDesk::day));
    }

    private static CallReport.Day day(ResultSet row) throws SQLException {
        return new CallReport.Day(
                Objects.requireNonNull(row.getObject("business_day", LocalDate.class)),
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
