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

    /** While the broker is away the rows become many, and counting them all every few seconds would hold up what adds to them. */
    static final int MOST_COUNTED = 10_000;

    private static final String LOOK = "SELECT (SELECT COUNT(*) FROM (SELECT id FROM outbox LIMIT " + MOST_COUNTED
            + ") AS earliest), (SELECT MAX(id) - MIN(id) + 1 FROM outbox),"
            + " (SELECT TIMESTAMPDIFF(MICROSECOND, stored_at, UTC_TIMESTAMP(6)) DIV 1000 FROM outbox ORDER BY id LIMIT 1),"
            + " (SELECT COUNT(*) FROM parked_event)";

    private final SideConnections connections;

    OutboxState(SideConnections connections) {
        this.connections = connections;
    }

    /**
     * What was seen.
     *
     * @param lag events waiting to be sent; of more than {@value #MOST_COUNTED} as many as there are ids from the first to the
     *     last, of which a few may be missing
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
            long counted = row.getLong(1);
            long lag = counted < MOST_COUNTED ? counted : row.getLong(2);
            return new Seen(lag, Math.max(0, row.getLong(3)), row.getLong(4));
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not be looked at", e);
        }
    }
}
