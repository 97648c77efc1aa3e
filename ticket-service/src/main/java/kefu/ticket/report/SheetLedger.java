package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.FirstId;
import kefu.ticket.listing.Rows;

/** Counts the work sheets of complaints as they stood at a moment; what is withheld from the reader is not counted for him. */
@ApplicationScoped
class SheetLedger {

    /** Ids are in the order of issue: a period is one stretch of them. */
    static final String COUNT = "SELECT COUNT(*) AS issued, SUM(w.replied_at <= ?) AS answered,"
            + " SUM(w.replied_at <= ? AND w.replied_at <= w.reply_by) AS on_time,"
            + " SUM(w.reply_by <= ? AND (w.replied_at IS NULL OR w.replied_at > ?)) AS run_out"
            + " FROM work_sheet w FORCE INDEX (PRIMARY) STRAIGHT_JOIN ticket t ON t.id = w.ticket_id"
            + " WHERE w.id >= ? AND w.id < ? AND w.issued_at <= ? AND t.process = 'complaint'"
            + " AND (t.withheld_from IS NULL OR t.withheld_from <> ?)";

    private final Rows rows;
    private final WorkingCalendar calendar;

    SheetLedger(Rows rows, WorkingCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    SheetCounts of(Period period, String viewer) {
        Object asOf = Columns.utc(period.asOf());
        byte[] first = FirstId.at(calendar.dayEnd(period.from().minusDays(1)));
        byte[] after = FirstId.at(calendar.dayEnd(period.to()));
        return rows.query(COUNT, List.of(asOf, asOf, asOf, asOf, first, after, asOf, viewer), SheetCounts::of)
                .getFirst();
    }
}
