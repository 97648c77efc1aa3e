package kefu.ticket.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.visibility.Condition;
import kefu.ticket.ticket.Family;
import kefu.ticket.ticket.Viewer;

/**
 * Which tickets went into a ticket, also by way of others: what lies beside them is shown beside it and stays where it was
 * written.
 */
@ApplicationScoped
public class MergedInto implements Family {

    /** So many at most, so that what is read for a ticket has an end. */
    public static final int MOST = 100;

    private static final String FAMILY = "WITH RECURSIVE family (id, depth) AS ("
            + "SELECT m.source_id, 1 FROM ticket_merge m FORCE INDEX (ticket_merge_target)"
            + " WHERE m.target_id = ? AND m.undone_at IS NULL UNION ALL "
            + "SELECT m.source_id, f.depth + 1 FROM family f JOIN ticket_merge m FORCE INDEX (ticket_merge_target)"
            + " ON m.target_id = f.id AND m.undone_at IS NULL WHERE f.depth < 100)"
            + " SELECT t.id FROM family STRAIGHT_JOIN ticket t ON t.id = family.id";

    private final Rows rows;

    MergedInto(Rows rows) {
        this.rows = rows;
    }

    /** As far as the viewer may know of them. */
    public List<UUID> of(UUID ticket, Viewer viewer) {
        Condition known = viewer.condition();
        List<Object> values = new ArrayList<>(List.of(Columns.bytes(ticket)));
        values.addAll(known.values());
        String sql = FAMILY + viewer.beside() + " WHERE " + known.text() + " LIMIT " + MOST;
        return rows.query(sql, values, row -> Columns.uuid(row.getBytes(1)));
    }

    @Override
    public List<UUID> and(UUID ticket, Viewer viewer) {
        List<UUID> family = new ArrayList<>(List.of(ticket));
        family.addAll(of(ticket, viewer));
        return family;
    }
}
