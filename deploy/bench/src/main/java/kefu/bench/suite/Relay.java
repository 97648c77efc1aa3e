package kefu.bench.suite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The relay of one service, seen from its tables: held back while rows are gathered, watched until they are sent. */
public final class Relay implements AutoCloseable {

    private static final Duration MOST = Duration.ofSeconds(120);

    private final Connection turn;
    private final Connection watch;

    public Relay(Target target) throws SQLException {
        this(target.tickets());
    }

    public Relay(Schema schema) throws SQLException {
        turn = schema.open();
        turn.setAutoCommit(false);
        watch = schema.open();
    }

    /** Takes the turn as another replica would; events wait until {@link #release}. */
    public void hold() throws SQLException {
        try (Statement lock = turn.createStatement();
                ResultSet row = lock.executeQuery("SELECT name FROM turn WHERE name = 'outbox' FOR UPDATE")) {
            row.next();
        }
    }

    public void release() throws SQLException {
        turn.rollback();
    }

    /** Waits until every row up to now is sent and removed; rows leave in their order, so the last one tells. */
    public void awaitSent() throws SQLException {
        awaitGone(last());
    }

    /** The last row of the outbox, 0 if it is empty. */
    public long last() throws SQLException {
        return number("SELECT COALESCE(MAX(id), 0) FROM outbox");
    }

    public void awaitGone(long id) throws SQLException {
        long end = System.nanoTime() + MOST.toNanos();
        while (number("SELECT COUNT(*) FROM outbox WHERE id = " + id) > 0) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("The relay has not sent everything within " + MOST.toSeconds() + " s");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement select = watch.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        turn.close();
        watch.close();
    }
}
