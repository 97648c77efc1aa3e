package kefu.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** Reads the log of changes: what follows a position costs the rows it gives, however long the log is. */
@ApplicationScoped
public class ChangeReader {

    private static final String COLUMNS =
            "SELECT c.position, c.event_id, c.type, c.subject, c.occurred_at, c.mentions, c.event FROM ";
    private static final String END = "SELECT GREATEST(COALESCE((SELECT MAX(position) FROM change_event), 0),"
            + " (SELECT position FROM change_mark WHERE name = 'purged'))";
    private static final String ALL = COLUMNS + "change_event c WHERE c.position > ? ORDER BY c.position LIMIT ?";

    /** What follows a position. Only types in the filter; none is every type. */
    public List<Heard> after(Connection connection, long position, TypeFilter filter, int most) throws SQLException {
        List<Change> changes =
                filter.wanted().isEmpty() ? all(connection, position, most) : some(connection, position, filter, most);
        return heard(connection, changes);
    }

    /** The last position there is or was. */
    public long end(Connection connection) throws SQLException {
        return number(connection, END);
    }

    /** The last position that is not kept any more. */
    public long purged(Connection connection) throws SQLException {
        return number(connection, "SELECT position FROM change_mark WHERE name = 'purged'");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static List<Change> all(Connection connection, long position, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALL)) {
            select.setLong(1, position);
            select.setInt(2, most);
            return changes(select);
        }
    }

    /** One range of an index for each type, laid together. */
    private static List<Change> some(Connection connection, long position, TypeFilter filter, int most)
            throws SQLException {
        List<String> ranges = new ArrayList<>();
        for (String type : filter.wanted()) {
            boolean service = type.endsWith("*");
            ranges.add("(SELECT position FROM change_event FORCE INDEX (" + (service ? "change_owner" : "change_type")
                    + ") WHERE " + (service ? "owner" : "type") + " = ? AND position > ? ORDER BY position LIMIT ?)");
        }
        String sql = COLUMNS + "(SELECT position FROM (" + String.join(" UNION ", ranges)
                + ") every ORDER BY position LIMIT ?) p JOIN change_event c ON c.position = p.position ORDER BY c.position";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int at = 1;
            for (String type : filter.wanted()) {
                select.setString(at++, type.endsWith("*") ? Change.ownerOf(type) : type);
                select.setLong(at++, position);
                select.setInt(at++, most);
            }
            select.setInt(at, most);
            return changes(select);
        }
    }

    private static List<Change> changes(PreparedStatement select) throws SQLException {
        List<Change> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(change(row));
            }
        }
        return found;
    }

    /** A row whose columns are position, event_id, type, subject, occurred_at, mentions, event. */
    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                Columns.uuid(row.getBytes(2)),
                row.getString(3),
                Columns.uuid(row.getBytes(4)),
                Columns.instant(row.getObject(5, LocalDateTime.class)),
                Mentions.read(row.getBytes(6)),
                row.getString(7));
    }

    /** The changes at these positions, with what is known now of the rows they speak of; forgotten ones are left out. */
    public Map<Long, Heard> at(Connection connection, Set<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return Map.of();
        }
        String sql = COLUMNS + "change_event c WHERE c.position IN (" + Columns.times(positions.size(), "?") + ")";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int at = 1;
            for (Long position : positions) {
                select.setLong(at++, position);
            }
            Map<Long, Heard> found = new HashMap<>();
            heard(connection, changes(select))
                    .forEach(heard -> found.put(heard.change().position(), heard));
            return found;
        }
    }

    private static List<Heard> heard(Connection connection, List<Change> changes) throws SQLException {
        Set<UUID> mentioned = new LinkedHashSet<>();
        changes.forEach(change -> mentioned.addAll(change.mentions()));
        Map<UUID, Guard> guards = guards(connection, List.copyOf(mentioned));
        return changes.stream()
                .map(change -> new Heard(change, of(change, guards)))
                .toList();
    }

    private static Map<UUID, Guard> of(Change change, Map<UUID, Guard> guards) {
        Map<UUID, Guard> mine = new HashMap<>();
        for (UUID id : change.mentions()) {
            Guard guard = guards.get(id);
            if (guard != null) {
                mine.put(id, guard);
            }
        }
        return Collections.unmodifiableMap(mine);
    }

    private static Map<UUID, Guard> guards(Connection connection, List<UUID> ids) throws SQLException {
        Map<UUID, Guard> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += 256) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + 256));
            // Filled up to a power of two by repeating the last id: few statement shapes, all of them cached.
            int size = Integer.highestOneBit(some.size() * 2 - 1);
            String sql = "SELECT subject, owner, audience FROM change_guard WHERE subject IN ("
                    + Columns.times(size, "?") + ")";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < size; i++) {
                    select.setBytes(i + 1, Columns.bytes(some.get(Math.min(i, some.size() - 1))));
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(Columns.uuid(row.getBytes(1)), Guard.of(row.getString(2), row.getString(3)));
                    }
                }
            }
        }
        return found;
    }
}
