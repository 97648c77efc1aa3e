package kefu.gateway.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import kefu.platform.operations.SideConnections;
import org.jboss.logging.Logger;

/**
 * Forgets changes that are older than anybody is promised, in small bites that hold nobody up. It is said first up to where
 * they are gone, so that nobody who comes late believes he has seen all.
 */
@ApplicationScoped
class FeedPurge {

    private static final Logger LOG = Logger.getLogger(FeedPurge.class);
    private static final int BITE = 2_000;
    private static final String LAST_OLD = "SELECT position FROM change_event WHERE stored_at"
            + " < UTC_TIMESTAMP(6) - INTERVAL ? SECOND ORDER BY stored_at DESC, position DESC LIMIT 1";
    private static final String SAY = "UPDATE change_mark SET position = GREATEST(position, ?) WHERE name = 'purged'";
    private static final String FORGET = "DELETE FROM change_event WHERE position <= ? ORDER BY position LIMIT " + BITE;
    private static final String FORGET_GUARDS = "DELETE FROM change_guard WHERE lasting = FALSE AND stored_at"
            + " < UTC_TIMESTAMP(6) - INTERVAL ? SECOND ORDER BY lasting, stored_at LIMIT " + BITE;

    private final SideConnections connections;
    private final FeedConfig config;

    FeedPurge(SideConnections connections, FeedConfig config) {
        this.connections = connections;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            purge(config.keep());
        } catch (SQLException e) {
            LOG.infof("The changes are purged another time: %s", e.getMessage());
        }
    }

    void purge(Duration keep) throws SQLException {
        try (Connection connection = connections.get()) {
            long last = lastOld(connection, keep);
            if (last > 0) {
                update(connection, SAY, last);
                bite(connection, FORGET, last);
            }
            bite(connection, FORGET_GUARDS, keep.toSeconds());
        }
    }

    private static long lastOld(Connection connection, Duration keep) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST_OLD)) {
            select.setLong(1, keep.toSeconds());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void bite(Connection connection, String sql, long parameter) throws SQLException {
        int bite;
        do {
            bite = update(connection, sql, parameter);
        } while (bite == BITE);
    }

    private static int update(Connection connection, String sql, long parameter) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, parameter);
            return change.executeUpdate();
        }
    }
}
