package kefu.ticket.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.HeldTicket;

/**
 * What lies beside a ticket and goes along when tickets are merged or split. Whoever watched a ticket watches the one it went
 * into, and its tags find that one; all stays where it was too, so that it can be undone.
 */
@ApplicationScoped
public class Belongings {

    private static final String MISSING = "SELECT s.%1$s FROM %2$s s WHERE s.ticket_id = ? AND NOT EXISTS"
            + " (SELECT 1 FROM %2$s o WHERE o.ticket_id = ? AND o.%1$s = s.%1$s) ORDER BY s.%1$s LIMIT ?";

    private final Rows rows;
    private final Links links;

    Belongings(Rows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    /** What a ticket got that it did not have. */
    public record Brought(List<String> watchers, List<String> tags) {}

    /** As many as there is room for; nobody comes to watch a complaint about himself by it. */
    public Brought bring(UUID from, HeldTicket into, String by, Instant at) {
        UUID to = into.id();
        List<String> watchers = missing("operator", "ticket_watcher", from, to, Watchers.MOST).stream()
                .filter(operator -> !into.facts().accuses(operator))
                .toList();
        for (String operator : watchers) {
            rows.write(
                    "INSERT INTO ticket_watcher (correlation_id, ticket_id, operator, since) VALUES (?, ?, ?, ?)",
                    List.of(Columns.bytes(to), operator, Columns.utc(at)));
        }
        List<String> tags = missing("tag", "ticket_tag", from, to, TagDesk.MOST);
        for (String tag : tags) {
            rows.write(TagDesk.ADD, List.of(Columns.bytes(to), tag, by));
        }
        return new Brought(watchers, tags);
    }

    /** Takes it away again, as far as it is still there. */
    public void takeBack(UUID from, Brought brought) {
        delete("DELETE FROM ticket_watcher WHERE ticket_id = ? AND operator = ?", from, brought.watchers());
        delete("DELETE FROM ticket_tag WHERE ticket_id = ? AND tag = ?", from, brought.tags());
    }

    public void relate(UUID one, UUID other, String by) {
        links.add(one, LinkKind.RELATED, other, by);
    }

    private List<String> missing(String column, String table, UUID from, UUID to, int most) {
        byte[] target = Columns.bytes(to);
        int there = rows.query(
                        "SELECT COUNT(*) FROM " + table + " WHERE ticket_id = ?", List.of(target), row -> row.getInt(1))
                .getFirst();
        int room = Math.max(0, most - there);
        return rows.query(
                MISSING.formatted(column, table), List.of(Columns.bytes(from), target, room), row -> row.getString(1));
    }

    private void delete(String sql, UUID from, List<String> values) {
        values.forEach(value -> rows.change(sql, List.of(Columns.bytes(from), value)));
    }
}
