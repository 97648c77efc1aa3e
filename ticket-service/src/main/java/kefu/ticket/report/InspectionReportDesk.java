package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketBook;

/** Sums up the periods of inspection plans. A plan is about a place and withheld from nobody. */
@ApplicationScoped
class InspectionReportDesk {

    static final String SUM = "SELECT p.kind, p.area, COUNT(*), SUM(p.planned), SUM(p.done) FROM inspection_period p"
            + " FORCE INDEX (PRIMARY) WHERE p.until >= ? AND p.until <= ? AND p.recorded_at <= ?"
            + " GROUP BY p.kind, p.area ORDER BY p.kind, p.area";

    private final Rows rows;
    private final TicketBook tickets;

    InspectionReportDesk(Rows rows, TicketBook tickets) {
        this.rows = rows;
        this.tickets = tickets;
    }

    @Transactional
    InspectionReport of(Period period) {
        tickets.insider();
        List<InspectionReport.Area> areas = rows.query(
                SUM,
                List.of(period.from(), period.to(), Columns.utc(period.asOf())),
                row -> InspectionReport.Area.of(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        new InspectionReport.Counted(row.getInt(4), row.getInt(5))));
        return new InspectionReport(period.from(), period.to(), period.asOf(), areas);
    }
}
