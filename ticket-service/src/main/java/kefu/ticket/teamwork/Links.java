package kefu.ticket.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.MergedInto;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.Viewer;

/**
 * The links there are. A related pair is kept from both sides, so that either finds the other by its own key. Links of
 * tickets that went into another one are shown from that one too.
 */
@ApplicationScoped
class Links {

    private final Rows rows;
    private final MergedInto merged;

    Links(Rows rows, MergedInto merged) {
        this.rows = rows;
        this.merged = merged;
    }

    /** False if it is there already. */
    boolean add(UUID from, LinkKind kind, UUID to, String by) {
        boolean added = put(from, kind, to, by);
        if (kind == LinkKind.RELATED) {
            put(to, kind, from, by);
        }
        return added;
    }

    private boolean put(UUID from, LinkKind kind, UUID to, String by) {
        return rows.write(
                        "INSERT IGNORE INTO ticket_link (correlation_id, from_id, kind, to_id, created_by)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        List.of(Columns.bytes(from), kind.name(), Columns.bytes(to), by))
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
    List<LinkView> of(UUID ticket, Viewer who) {
        String viewer = who.operator();
        List<UUID> family = merged.and(ticket, who);
        Set<UUID> within = new HashSet<>(family);
        List<LinkView> links = new ArrayList<>();
        for (LinkListing kind : LinkListing.values()) {
            List<Listing> parts = family.stream()
                    .map(member -> kind.of(member, member.equals(ticket) ? null : member, viewer))
                    .toList();
            rows.list(Listing.all(parts, "id", LinkListing.SHOWN), row -> view(kind, row)).stream()
                    .filter(link -> link.via() == null || !within.contains(link.ticketId()))
                    .forEach(links::add);
        }
        return links;
    }

    private static LinkView view(LinkListing kind, ResultSet row) throws SQLException {
        return new LinkView(
                kind.name(),
                Columns.uuid(row.getBytes("id")),
                row.getString("number"),
                row.getString("process"),
                row.getString("state"),
                row.getBoolean("closed"),
                row.getString("subject"),
                Columns.uuidOrNull(row.getBytes("via")));
    }
}
