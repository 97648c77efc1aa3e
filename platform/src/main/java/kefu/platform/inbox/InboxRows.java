package kefu.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** The ids of the events whose effect is in this database. */
@Singleton
class InboxRows {

    private final AgroalDataSource database;

    InboxRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Records the event with the current transaction; false if it was there already. The insert itself decides. */
    boolean isNew(UUID event) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return insert(connection, List.of(event)) == 1;
        }
    }

    /** Those of the events that are new, recorded with the current transaction. */
    Set<UUID> newOf(Collection<UUID> events) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<UUID> ids = new ArrayList<>(events);
            Set<UUID> fresh = new HashSet<>(ids);
            fresh.removeAll(known(connection, ids));
            if (insertAll(connection, new ArrayList<>(fresh)) != fresh.size()) {
                throw new SQLException("Another replica is handling some of these events", "40001");
            }
            return fresh;
        }
    }

    private static Set<UUID> known(Connection connection, List<UUID> ids) throws SQLException {
        // Filled up to a power of two by repeating the last id: few statement shapes, all of them cached.
        int size = Integer.highestOneBit(ids.size() * 2 - 1);
        String sql = "SELECT event_id FROM inbox WHERE event_id IN (" + Columns.times(size, "?") + ")";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < size; i++) {
                select.setBytes(i + 1, Columns.bytes(ids.get(Math.min(i, ids.size() - 1))));
            }
            Set<UUID> known = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.add(Columns.uuid(row.getBytes(1)));
                }
            }
            return known;
        }
    }

    private static int insertAll(Connection connection, List<UUID> ids) throws SQLException {
        int inserted = 0;
        for (int from = 0; from < ids.size(); ) {
            int size = Integer.highestOneBit(ids.size() - from);
            inserted += insert(connection, ids.subList(from, from + size));
            from += size;
        }
        return inserted;
    }

    private static int insert(Connection connection, List<UUID> ids) throws SQLException {
        String sql = "INSERT IGNORE INTO inbox (event_id) VALUES " + Columns.times(ids.size(), "(?)");
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                insert.setBytes(i + 1, Columns.bytes(ids.get(i)));
            }
            return insert.executeUpdate();
        }
    }
}
