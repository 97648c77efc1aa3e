package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketBook;

/** Draws up complaint reports from the ledger; what is withheld from the reader is not counted for him. */
@ApplicationScoped
class ComplaintReportDesk {

    /** The ledger lies in the order of days: a period is one stretch of it. */
    static final String COUNT = "SELECT day, mark, severity, channel, COUNT(*) AS n_lines, SUM(on_time) AS n_on_time"
            + " FROM complaint_ledger FORCE INDEX (PRIMARY) WHERE day BETWEEN ? AND ? AND recorded_at <= ?"
            + " AND ticket_id NOT IN (SELECT id FROM ticket FORCE INDEX (ticket_withheld) WHERE withheld_from = ?)"
            + " GROUP BY day, mark, severity, channel";

    private final Rows rows;
    private final SheetLedger sheets;
    private final TicketBook tickets;

    ComplaintReportDesk(Rows rows, SheetLedger sheets, TicketBook tickets) {
        this.rows = rows;
        this.sheets = sheets;
        this.tickets = tickets;
    }

    private record Line(LocalDate day, Mark mark, String severity, String channel, int lines, int onTime) {}

    @Transactional
    ComplaintReport of(Period period) {
        String viewer = tickets.insider().operator();
        List<Line> lines = rows.query(
                COUNT,
                values(period, viewer),
                row -> new Line(
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        Mark.valueOf(row.getString("mark")),
                        row.getString("severity"),
                        Objects.requireNonNullElse(row.getString("channel"), "UNKNOWN"),
                        row.getInt("n_lines"),
                        row.getInt("n_on_time")));
        Map<LocalDate, ComplaintCounts> counted = new TreeMap<>();
        Map<String, Integer> channels = new TreeMap<>();
        for (Line line : lines) {
            ComplaintCounts counts = ComplaintCounts.of(line.mark(), line.severity(), line.lines(), line.onTime());
            counted.merge(line.day(), counts, ComplaintCounts::plus);
            if (line.mark() == Mark.RECEIVED) {
                channels.merge(line.channel(), line.lines(), Integer::sum);
            }
        }
        List<ComplaintReport.Day> days = new ArrayList<>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            days.add(new ComplaintReport.Day(day, counted.getOrDefault(day, ComplaintCounts.NONE)));
        }
        return ComplaintReport.of(period, channels, sheets.of(period, viewer), days);
    }

    static List<Object> values(Period period, String viewer) {
        return List.of(period.from(), period.to(), Columns.utc(period.asOf()), viewer);
    }
}
