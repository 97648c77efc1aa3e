package kefu.platform.timer;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** The timers that are due, claimed and removed in the current transaction. */
@Singleton
class DueTimers {

    private static final String TURN = "SELECT name FROM turn WHERE name = 'timers' FOR UPDATE SKIP LOCKED";
    // The index on fire_at carries the primary key behind it, so this order needs no sorting.
    private static final String CLAIM = "SELECT kind, owner, name, due_at, attempts FROM timer WHERE fire_at <= ?"
            + " ORDER BY fire_at, kind, owner, name LIMIT ? FOR UPDATE SKIP LOCKED";

    private final AgroalDataSource database;

    DueTimers(AgroalDataSource database) {
        this.database = database;
    }

    /** The earliest of those that are due; none if another replica is firing. */
    List<DueTimer> claim(Instant now, int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return hasTurn(connection) ? select(connection, now, limit) : List.of();
        }
    }

    private static boolean hasTurn(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(TURN);
                ResultSet turn = lock.executeQuery()) {
            return turn.next();
        }
    }

    private static List<DueTimer> select(Connection connection, Instant now, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CLAIM)) {
            select.setObject(1, Columns.utc(now));
            select.setInt(2, limit);
            List<DueTimer> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(new DueTimer(
                            new FiredTimer(
                                    row.getString(1),
                                    Columns.uuid(row.getBytes(2)),
                                    row.getString(3),
                                    Columns.instant(row.getObject(4, LocalDateTime.class))),
                            row.getInt(5)));
                }
            }
            return due;
        }
    }

    /**
     * One statement per kind and name: the owners are then a sorted list, while a list of whole keys would be compared
     * with every row one by one.
     */
    void remove(List<TimerKey> timers) throws SQLException {
        Map<TimerName, List<UUID>> owners = new LinkedHashMap<>();
        for (TimerKey key : timers) {
            owners.computeIfAbsent(new TimerName(key.kind(), key.name()), _ -> new ArrayList<>())
                    .add(key.owner());
        }
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<TimerName, List<UUID>> same : owners.entrySet()) {
                remove(connection, same.getKey(), same.getValue());
            }
        }
    }

    private record TimerName(String kind, String name) {}

    private static void remove(Connection connection, TimerName timer, List<UUID> owners) throws SQLException {
        // Filled up to a power of two by repeating the last owner: few statement shapes, all of them cached.
        int size = Integer.highestOneBit(owners.size() * 2 - 1);
        String sql = "DELETE FROM timer WHERE kind = ? AND name = ? AND owner IN (" + Columns.times(size, "?") + ")";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, timer.kind());
            delete.setString(2, timer.name());
            for (int i = 0; i < size; i++) {
                delete.setBytes(i + 3, Columns.bytes(owners.get(Math.min(i, owners.size() - 1))));
            }
            delete.executeUpdate();
        }
    }
}
