package kefu.platform.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kefu.platform.operations.SideConnections;

/** How the outbox stands. */
@Singleton
class OutboxState {

    private static final String LOOK = "SELECT (SELECT COUNT(*) FROM outbox),"
            + " (SELECT TIMESTAMPDIFF(MICROSECOND, stored_at, UTC_TIMESTAMP(6)) DIV 1000 FROM outbox ORDER BY id LIMIT 1),"
            + " (SELECT COUNT(*) FROM parked_event)";

    private final SideConnections connections;

    OutboxState(SideConnections connections) {
        this.connections = connections;
    }

    /**
     * What was seen.
     *
     * @param lag events waiting to be sent
     * @param oldestAgeMillis how long the oldest has been waiting, in real time
     * @param parked events, going out or coming in, that somebody must look at
     */
    record Seen(long lag, long oldestAgeMillis, long parked) {
        static final Seen NOTHING = new Seen(0, 0, 0);
    }

    Seen look() {
        try (Connection connection = connections.get();
                Statement look = connection.createStatement();
                ResultSet row = look.executeQuery(LOOK)) {
            row.next();
            return new Seen(row.getLong(1), Math.max(0, row.getLong(2)), row.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not be looked at", e);
        }
    }
}
