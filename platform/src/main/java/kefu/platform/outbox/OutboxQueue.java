package kefu.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.operations.Columns;

/**
 * The outbox as the relay sees it, on the relay's own connection: take the turn, read a page, remove what is confirmed,
 * put off or park what is refused.
 */
final class OutboxQueue {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final String PAGE = "SELECT id, attempts, retry_at > UTC_TIMESTAMP(6), event_id, topic, type,"
            + " subject, occurred_at, correlation_id, causation_id, traceparent, headers, payload"
            + " FROM outbox WHERE id > ? ORDER BY id LIMIT ?";
    private static final String PARK = "INSERT INTO parked_event (direction, event_id, sequence, topic, type, subject,"
            + " occurred_at, correlation_id, causation_id, traceparent, headers, payload, reason, attempts)"
            + " SELECT 'OUT', event_id, id, topic, type, subject, occurred_at, correlation_id, causation_id,"
            + " traceparent, headers, payload, ?, attempts + 1 FROM outbox WHERE id = ?";

    private OutboxQueue() {}

    /** Cheap enough to ask ten times a second. */
    static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement look = connection.createStatement();
                ResultSet any = look.executeQuery("SELECT 1 FROM outbox LIMIT 1")) {
            return !any.next();
        }
    }

    /** Waits a moment for the other replicas; false if one of them still has the turn. */
    static boolean takeTurn(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement();
                ResultSet turn = lock.executeQuery("SELECT name FROM turn WHERE name = 'outbox' FOR UPDATE")) {
            return turn.next();
        } catch (SQLException e) {
            if (e.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                return false;
            }
            throw e;
        }
    }

    static List<OutboxRow> page(Connection connection, long after, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setLong(1, after);
            select.setInt(2, limit);
            List<OutboxRow> rows = new ArrayList<>(limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new OutboxRow(row.getLong(1), row.getInt(2), row.getBoolean(3), envelope(row)));
                }
            }
            return rows;
        }
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                Columns.uuid(row.getBytes(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Columns.instant(row.getObject(8, LocalDateTime.class)),
                row.getString(9),
                Columns.uuidOrNull(row.getBytes(10)),
                row.getString(11),
                row.getString(12),
                row.getBytes(13));
    }

    static void remove(Connection connection, List<OutboxRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        // Lists are filled up to a power of two by repeating the last id: few statement shapes, all of them cached.
        int size = Integer.highestOneBit(rows.size() * 2 - 1);
        String sql = "DELETE FROM outbox WHERE id IN (" + Columns.times(size, "?") + ")";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (int i = 0; i < size; i++) {
                delete.setLong(i + 1, rows.get(Math.min(i, rows.size() - 1)).id());
            }
            delete.executeUpdate();
        }
    }

    static void putOff(Connection connection, OutboxRow row, Duration by) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE outbox SET attempts = attempts + 1,"
                + " retry_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND WHERE id = ?")) {
            update.setLong(1, by.toNanos() / 1000);
            update.setLong(2, row.id());
            update.executeUpdate();
        }
    }

    static void park(Connection connection, OutboxRow row, String reason) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PARK)) {
            insert.setString(1, reason);
            insert.setLong(2, row.id());
            insert.executeUpdate();
        }
        remove(connection, List.of(row));
    }
}
