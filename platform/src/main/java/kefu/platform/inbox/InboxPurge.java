package kefu.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import kefu.platform.operations.SideConnections;
import org.jboss.logging.Logger;

/** Forgets the ids of events the broker cannot deliver again any more, in small bites that hold nobody up. */
@ApplicationScoped
class InboxPurge {

    private static final Logger LOG = Logger.getLogger(InboxPurge.class);
    private static final int BITE = 2000;

    private final SideConnections connections;
    private final InboxConfig config;

    InboxPurge(SideConnections connections, InboxConfig config) {
        this.connections = connections;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            purge(config.keep());
        } catch (SQLException e) {
            LOG.infof("The inbox is purged another time: %s", e.getMessage());
        }
    }

    int purge(Duration keep) throws SQLException {
        int all = 0;
        try (Connection connection = connections.get();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM inbox WHERE received_at"
                        + " < UTC_TIMESTAMP(6) - INTERVAL ? SECOND ORDER BY received_at LIMIT " + BITE)) {
            delete.setLong(1, keep.toSeconds());
            int bite;
            do {
                bite = delete.executeUpdate();
                all += bite;
            } while (bite == BITE);
        }
        return all;
    }
}
