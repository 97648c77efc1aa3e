package kefu.ticket.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.search.TicketRows;

/** Which complaints have one cause (群诉). Each is in one group at most, and the first one is in its own. */
@ApplicationScoped
class Groups {

    private static final String JOIN = "INSERT IGNORE INTO complaint_group (first_id, ticket_id) VALUES (?, ?)";
    private static final String FIRST =
            "SELECT first_id FROM complaint_group FORCE INDEX (complaint_group_ticket) WHERE ticket_id = ?";

    private final Rows rows;

    Groups(Rows rows) {
        this.rows = rows;
    }

    void join(UUID first, UUID ticket) {
        for (UUID member : List.of(first, ticket)) {
            rows.change(JOIN, List.of(Columns.bytes(first), Columns.bytes(member)));
        }
    }

    /** The first complaint of the group it is in. */
    Optional<UUID> firstOf(UUID ticket) {
        return rows.query(FIRST, List.of(Columns.bytes(ticket)), row -> Columns.uuid(row.getBytes(1))).stream()
                .findFirst();
    }

    /** The first one first, then as they came in. */
    static Listing members(UUID first, String viewer, Paging paging) {
        return TicketRows.from("complaint_group g FORCE INDEX (PRIMARY) STRAIGHT_JOIN ticket t ON t.id = g.ticket_id")
                .where("g.first_id = ?", (Object) Columns.bytes(first))
                .notWithheldFrom(viewer)
                .oldestFirst("g.ticket_id", paging);
    }
}
