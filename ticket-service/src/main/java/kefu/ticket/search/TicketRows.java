package kefu.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.process.CaseState;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.Priority;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.TicketViews;

/** Rows of tickets, for lists that find them by something that lies beside them. */
@ApplicationScoped
public class TicketRows {

    static final String COLUMNS =
            "t.id, t.number, t.urgency, t.customer_id, t.parent_id, t.receiver, t.subject, t.channel,"
                    + " t.external_id, t.case_state, t.created_at, t.updated_at, t.custom_fields";

    private final Rows rows;
    private final TicketViews views;

    TicketRows(Rows rows, TicketViews views) {
        this.rows = rows;
        this.views = views;
    }

    /** Tickets ({@code t}) as they are found from another table. */
    public static Listing from(String from) {
        return Listing.of(COLUMNS, from);
    }

    /** A page, the newest ticket first; personal data is masked for everybody. */
    public Page<TicketView> page(Listing listing, Paging paging) {
        List<TicketFacts> found = rows.list(listing, TicketRows::facts);
        Function<TicketFacts, List<String>> key = ticket -> List.of(ticket.id().toString());
        Page<TicketFacts> page = paging.page(found, key);
        return page.map(views::listed);
    }

    static TicketFacts facts(ResultSet row) throws SQLException {
        return new TicketFacts(
                Columns.uuid(row.getBytes("id")),
                row.getString("number"),
                Priority.ofUrgency(row.getInt("urgency")),
                Columns.uuidOrNull(row.getBytes("customer_id")),
                Columns.uuidOrNull(row.getBytes("parent_id")),
                row.getString("receiver"),
                row.getString("subject"),
                row.getString("channel"),
                row.getString("external_id"),
                Json.readOwn(row.getString("case_state"), CaseState.class),
                Columns.instant(row.getObject("created_at", LocalDateTime.class)),
                Columns.instant(row.getObject("updated_at", LocalDateTime.class)),
                TicketFacts.fields(row.getString("custom_fields")));
    }
}
