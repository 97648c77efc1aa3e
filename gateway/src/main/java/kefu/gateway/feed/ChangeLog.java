package kefu.gateway.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.operations.AfterCommit;
import kefu.platform.operations.Columns;
import kefu.platform.outbox.SubjectVisibility;

/**
 * Adds events to the one order of all changes, in the transaction that also records that they came in. One transaction adds at
 * a time, over all replicas, and its positions are visible before the next one gets any: a reader who goes by position
 * misses nothing.
 */
@ApplicationScoped
class ChangeLog {

    private static final String HOLD = "SELECT position FROM change_mark WHERE name = 'log' FOR UPDATE";
    private static final String ADD = "INSERT INTO change_event (event_id, owner, type, subject, occurred_at, mentions,"
            + " event) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String GUARD =
            "INSERT INTO change_guard (subject, owner, sequence, audience, lasting) VALUES (?, ?, ?, ?, ?) AS"
                    + " new ON DUPLICATE KEY UPDATE"
                    + " audience = IF(new.sequence >= change_guard.sequence, new.audience, change_guard.audience),"
                    + " lasting = IF(new.sequence >= change_guard.sequence, new.lasting, change_guard.lasting),"
                    + " stored_at = UTC_TIMESTAMP(6),"
                    + " sequence = GREATEST(new.sequence, change_guard.sequence)";

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
        try (Connection connection = database.getConnection()) {
            hold(connection);
            insert(connection, event);
            String audience = event.headers().get(SubjectVisibility.HEADER);
            if (audience != null) {
                guard(connection, event, audience);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("An event could not be added to the changes", e);
        }
    }

    /** Once a transaction: the lock is kept until its end. */
    private void hold(Connection connection) throws SQLException {
        if (transaction.getResource(ChangeLog.class) == null) {
            try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
                hold.executeQuery().close();
            }
            transaction.putResource(ChangeLog.class, Boolean.TRUE);
        }
    }

    private void insert(Connection connection, ReceivedEvent event) throws SQLException {
        Set<UUID> mentions = CloudEventJson.mentions(event);
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setBytes(1, Columns.bytes(event.id()));
            add.setString(2, Change.ownerOf(event.type()));
            add.setString(3, event.type());
            add.setBytes(4, Columns.bytes(event.subject()));
            add.setObject(5, Columns.utc(event.time()));
            add.setBytes(6, Mentions.write(mentions));
            add.setString(7, CloudEventJson.of(event, circles.isTombstone(event.type())));
            add.executeUpdate();
        }
    }

    private static void guard(Connection connection, ReceivedEvent event, String audience) throws SQLException {
        String owner = Change.ownerOf(event.type());
        boolean lasting = Guard.of(owner, audience).lasting();
        try (PreparedStatement guard = connection.prepareStatement(GUARD)) {
            guard.setBytes(1, Columns.bytes(event.subject()));
            guard.setString(2, owner);
            guard.setLong(3, event.sequence());
            guard.setString(4, audience);
            guard.setBoolean(5, lasting);
            guard.executeUpdate();
        }
    }
}
