package kefu.bench.ticket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kefu.bench.suite.Ids;
import kefu.bench.suite.Target;

/** The timers of ticket-service, seen from their table: held back while they are set, watched until they have fired. */
final class Due implements AutoCloseable {

    /** Half of the time of this clock has passed: the ticket notes it and others are told. */
    static final String CLOCK = "rectify@50";

    private static final Duration MOST = Duration.ofMinutes(30);

    /** Seldom enough that the looking is no load. */
    private static final long LOOK = 20_000_000;

    private final Connection turn;
    private final Connection rows;

    Due(Target target) throws SQLException {
        turn = target.database();
        turn.setAutoCommit(false);
        rows = target.bulk();
    }

    /** Takes the turn as another replica would; nothing fires until {@link #release}. */
    void hold() throws SQLException {
        try (Statement lock = turn.createStatement();
                ResultSet row = lock.executeQuery("SELECT name FROM turn WHERE name = 'timers' FOR UPDATE")) {
            row.next();
        }
    }

    void release() throws SQLException {
        turn.rollback();
    }

    /** Lets the clock of each of these tickets be due now, at the moment it is due for the original they were copied from. */
    int set(String timers, String tickets, UUID original) throws SQLException {
        String sql = "INSERT INTO " + timers + " (kind, owner, name, due_at, fire_at)"
                + " SELECT 'clock', copy.id, set_.name, set_.due_at, UTC_TIMESTAMP(6) FROM " + tickets
                + " copy JOIN timer set_ ON set_.kind = 'clock' AND set_.owner = ? AND set_.name = '" + CLOCK
                + "' WHERE copy.number LIKE 'BM-%' AND copy.version = (SELECT version FROM ticket WHERE id = ?)"
                + " AND copy.closed = FALSE";
        try (PreparedStatement insert = rows.prepareStatement(sql)) {
            insert.setBytes(1, Ids.bytes(original));
            insert.setBytes(2, Ids.bytes(original));
            return insert.executeUpdate();
        }
    }

    /** The original's own clock alone. */
    void hurry(UUID original) throws SQLException {
        try (PreparedStatement update = rows.prepareStatement(
                "UPDATE timer SET fire_at = UTC_TIMESTAMP(6) WHERE kind = 'clock' AND owner = ? AND name = ?")) {
            update.setBytes(1, Ids.bytes(original));
            update.setString(2, CLOCK);
            update.executeUpdate();
        }
    }

    /** The one that fires at this place: those that are due at the same moment fire in the order of their ids. */
    byte[] inOrder(int place) throws SQLException {
        try (Statement select = rows.createStatement();
                ResultSet row = select.executeQuery("SELECT owner FROM timer WHERE fire_at <= UTC_TIMESTAMP(6)"
                        + " ORDER BY fire_at, kind, owner, name LIMIT 1 OFFSET " + (place - 1))) {
            row.next();
            return row.getBytes(1);
        }
    }

    void awaitFired(byte[] owner) throws SQLException {
        long end = System.nanoTime() + MOST.toNanos();
        try (PreparedStatement select = rows.prepareStatement(
                "SELECT COUNT(*) FROM timer WHERE kind = 'clock' AND owner = ? AND name = '" + CLOCK + "'")) {
            select.setBytes(1, owner);
            while (true) {
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    if (row.getLong(1) == 0) {
                        return;
                    }
                }
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException("Not everything has fired within " + MOST.toMinutes() + " minutes");
                }
                LockSupport.parkNanos(LOOK);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        turn.close();
        rows.close();
    }
}
