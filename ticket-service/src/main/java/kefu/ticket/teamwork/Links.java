package kefu.ticket.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;

/** The links there are. A related pair is kept from both sides, so that either finds the other by its own key. */
@ApplicationScoped
class Links {

    private static final int SHOWN = 200;
    private static final String COLUMNS = "t.id, t.number, t.process, t.state, t.closed, t.subject";

    private final Rows rows;

    Links(Rows rows) {
        this.rows = rows;
    }

    /** False if it is there already. */
    boolean add(UUID from, LinkKind kind, UUID to) {
        boolean added = put(from, kind, to);
        if (kind == LinkKind.RELATED) {
            put(to, kind, from);
        }
        return added;
    }

    private boolean put(UUID from, LinkKind kind, UUID to) {
        return rows.change(
                        "INSERT IGNORE INTO ticket_link (from_id, kind, to_id) VALUES (?, ?, ?)",
                        List.of(Columns.bytes(from), kind.name(), Columns.bytes(to)))
                > 0;
    }

    boolean remove(UUID from, LinkKind kind, UUID to) {
        boolean removed = delete(from, kind, to);
        if (kind == LinkKind.RELATED) {
            delete(to, kind, from);
        }
        return removed;
    }

    private boolean delete(UUID from, LinkKind kind, UUID to) {
        return rows.change(
                        "DELETE FROM ticket_link WHERE from_id = ? AND kind = ? AND to_id = ?",
                        List.of(Columns.bytes(from), kind.name(), Columns.bytes(to)))
                > 0;
    }

    /** Where a link of this kind leads to; held, so that two cannot close a circle together. */
    Optional<UUID> target(UUID from, LinkKind kind) {
        String sql = kind == LinkKind.PARENT
                ? "SELECT parent_id FROM ticket WHERE id = ? FOR UPDATE"
                : "SELECT to_id FROM ticket_link WHERE from_id = ? AND kind = 'DUPLICATE_OF' FOR UPDATE";
        return rows.query(sql, List.of(Columns.bytes(from)), row -> Optional.ofNullable(row.getBytes(1))).stream()
                .flatMap(Optional::stream)
                .map(Columns::uuid)
                .findFirst();
    }

    /** Everything a ticket hangs together with, as far as the viewer may know of it. */
    List<LinkView> of(UUID ticket, String viewer) {
        List<LinkView> links = new ArrayList<>();
        byte[] id = Columns.bytes(ticket);
        links.addAll(list("PARENT", parent(id, viewer)));
        links.addAll(list("CHILD", children(id, viewer)));
        links.addAll(list("DUPLICATE_OF", from(id, LinkKind.DUPLICATE_OF, viewer)));
        links.addAll(list("DUPLICATED_BY", duplicates(id, viewer)));
        links.addAll(list("RELATED", from(id, LinkKind.RELATED, viewer)));
        return links;
    }

    static Listing parent(byte[] id, String viewer) {
        return Listing.of(COLUMNS, "ticket c FORCE INDEX (PRIMARY) STRAIGHT_JOIN ticket t ON t.id = c.parent_id")
                .where("c.id = ?", (Object) id)
                .notWithheldFrom(viewer)
                .limited("c.id", 1);
    }

    static Listing children(byte[] id, String viewer) {
        return Listing.of(COLUMNS, "ticket t FORCE INDEX (ticket_parent)")
                .where("t.parent_id = ?", (Object) id)
                .notWithheldFrom(viewer)
                .limited("t.id", SHOWN);
    }

    static Listing from(byte[] id, LinkKind kind, String viewer) {
        return Listing.of(COLUMNS, "ticket_link l FORCE INDEX (PRIMARY) STRAIGHT_JOIN ticket t ON t.id = l.to_id")
                .where("l.from_id = ?", (Object) id)
                .where("l.kind = ?", kind.name())
                .notWithheldFrom(viewer)
                .limited("l.to_id", SHOWN);
    }

    static Listing duplicates(byte[] id, String viewer) {
        return Listing.of(
                        COLUMNS,
                        "ticket_link l FORCE INDEX (ticket_link_to) STRAIGHT_JOIN ticket t ON t.id = l.from_id")
                .where("l.to_id = ?", (Object) id)
                .where("l.kind = ?", LinkKind.DUPLICATE_OF.name())
                .notWithheldFrom(viewer)
                .limited("l.from_id", SHOWN);
    }

    private List<LinkView> list(String kind, Listing listing) {
        return rows.list(listing, row -> view(kind, row));
    }

    private static LinkView view(String kind, ResultSet row) throws SQLException {
        return new LinkView(
                kind,
                Columns.uuid(row.getBytes("id")),
                row.getString("number"),
                row.getString("process"),
                row.getString("state"),
                row.getBoolean("closed"),
                row.getString("subject"));
    }
}
