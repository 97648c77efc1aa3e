package kefu.gateway.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.operations.AfterCommit;

/**
 * Adds events to the one order of all changes, in the transaction that also records that they came in. One transaction adds at
 * a time, over all replicas, and its positions are visible before the next one gets any: a reader who goes by position
 * misses nothing. What a transaction adds is written at its end, in one go; if that fails, the transaction does.
 */
@ApplicationScoped
class ChangeLog {

    private static final String HOLD = "SELECT position FROM change_mark WHERE name = 'log' FOR UPDATE";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final AfterCommit afterCommit;
    private final Circles circles;
    private final Tail tail;

    ChangeLog(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transaction,
            AfterCommit afterCommit,
            Circles circles,
            Tail tail) {
        this.database = database;
        this.transaction = transaction;
        this.afterCommit = afterCommit;
        this.circles = circles;
        this.tail = tail;
    }

    void add(ReceivedEvent event) {
        afterCommit.once(Tail.class, tail::look);
        rows().add(event, circles.isTombstone(event.type()));
    }

    /** Those of the transaction that is running. */
    private ChangeRows rows() {
        if (transaction.getResource(ChangeRows.class) instanceof ChangeRows known) {
            return known;
        }
        ChangeRows rows = new ChangeRows();
        transaction.putResource(ChangeRows.class, rows);
        transaction.registerInterposedSynchronization(new End(() -> write(rows)));
        return rows;
    }

    private void write(ChangeRows rows) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
                hold.executeQuery().close();
            }
            rows.write(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Events could not be added to the changes", e);
        }
    }

    private record End(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            work.run();
        }

        @Override
        public void afterCompletion(int status) {
            // Written with everything else, or undone with it.
        }
    }
}
