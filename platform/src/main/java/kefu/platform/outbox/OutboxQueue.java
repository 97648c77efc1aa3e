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
import org.jboss.logging.Logger;

/**
 * The outbox as the relay sees it, on the relay's own connection: take the turn, read a page, remove what is confirmed,
 * put off or park what is refused.
 */
final class OutboxQueue {

    private static final Logger LOG = Logger.getLogger(OutboxQueue.class);
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

    /** By statement: switching the connection to transactions and back would cost a journey each. */
    static void begin(Connection connection) throws SQLException {
        run(connection, "START TRANSACTION");
    }

    static void commit(Connection connection) throws SQLException {
        run(connection, "COMMIT");
    }

    /** After a fault that matters more than whether this works: a lost connection is undone by the database. */
    static void undo(Connection connection) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            LOG.debugf("Left to the database to undo: %s", e.getMessage());
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
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

    /** By unbroken runs of ids: between two neighbouring ids there is no row, not even one that is not committed yet. */
    static void remove(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id BETWEEN ? AND ?")) {
            int from = 0;
            for (int i = 1; i <= rows.size(); i++) {
                if (i == rows.size() || rows.get(i).id() != rows.get(i - 1).id() + 1) {
                    delete.setLong(1, rows.get(from).id());
                    delete.setLong(2, rows.get(i - 1).id());
                    delete.executeUpdate();
                    from = i;
                }
            }
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
