package kefu.ticket.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.MergedInto;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.Viewer;
import org.jspecify.annotations.Nullable;

/** Lists of work sheets; a sheet of a ticket that is withheld from the reader is not among them. */
@ApplicationScoped
class WorkSheetListDesk {

    private final Rows rows;
    private final MergedInto merged;
    private final TicketBook tickets;

    WorkSheetListDesk(Rows rows, MergedInto merged, TicketBook tickets) {
        this.rows = rows;
        this.merged = merged;
        this.tickets = tickets;
    }

    @Transactional
    List<WorkSheetView> list(WorkSheetFilter filter, Paging paging) {
        return rows.list(filter.listing(tickets.insider().operator(), paging), WorkSheetListDesk::view);
    }

    /** Those of tickets that went into this one too. */
    @Transactional
    List<WorkSheetView> of(UUID ticket, Paging paging) {
        Viewer viewer = tickets.insider();
        tickets.get(ticket);
        List<Listing> parts = merged.and(ticket, viewer).stream()
                .map(one -> WorkSheetFilter.of(Columns.bytes(one), viewer.operator(), paging))
                .toList();
        return rows.list(Listing.all(parts, "id DESC", paging.fetch()), WorkSheetListDesk::view);
    }

    private static WorkSheetView view(ResultSet row) throws SQLException {
        return new WorkSheetView(
                Columns.uuid(row.getBytes("id")),
                Columns.uuid(row.getBytes("ticket_id")),
                row.getString("department"),
                row.getString("content"),
                WorkSheetStatus.valueOf(row.getString("status")),
                row.getBoolean("overdue"),
                row.getInt("urges"),
                row.getString("issued_by"),
                Columns.instant(row.getObject("issued_at", LocalDateTime.class)),
                Columns.instant(row.getObject("reply_by", LocalDateTime.class)),
                moment(row, "urged_at"),
                row.getString("reply"),
                row.getString("replied_by"),
                moment(row, "replied_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Columns.instant(at);
    }
}
