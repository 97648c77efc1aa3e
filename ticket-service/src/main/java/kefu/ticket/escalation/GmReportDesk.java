package kefu.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketBook;

/** Lists what the general manager was told; nothing about a ticket that is withheld from the reader is among it. */
@ApplicationScoped
class GmReportDesk {

    private final Rows rows;
    private final TicketBook tickets;

    GmReportDesk(Rows rows, TicketBook tickets) {
        this.rows = rows;
        this.tickets = tickets;
    }

    @Transactional
    List<GmReportView> list(GmReportFilter filter, Paging paging) {
        return rows.list(filter.listing(tickets.insider().operator(), paging), GmReportDesk::view);
    }

    private static GmReportView view(ResultSet row) throws SQLException {
        return new GmReportView(
                Columns.uuid(row.getBytes("id")),
                GmReason.valueOf(row.getString("reason")),
                row.getString("matter"),
                row.getString("reported_by"),
                Columns.instant(Objects.requireNonNull(row.getObject("reported_at", LocalDateTime.class))),
                Columns.uuid(row.getBytes("ticket_id")),
                row.getString("number"),
                row.getString("process"),
                row.getString("subject"),
                row.getString("state"),
                row.getBoolean("closed"));
    }
}
