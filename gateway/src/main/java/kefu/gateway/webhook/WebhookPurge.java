package kefu.gateway.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import kefu.platform.operations.Columns;
import kefu.platform.operations.SideConnections;
import org.jboss.logging.Logger;

/** Forgets lines of the delivery log that nobody is promised any more, in small bites. */
@ApplicationScoped
class WebhookPurge {

    private static final Logger LOG = Logger.getLogger(WebhookPurge.class);
    private static final int BITE = 2_000;
    private static final String FORGET =
            "DELETE FROM webhook_delivery WHERE created_at < ? ORDER BY created_at LIMIT " + BITE;

    private final SideConnections connections;
    private final WebhookConfig config;
    private final Clock clock;

    WebhookPurge(SideConnections connections, WebhookConfig config, Clock clock) {
        this.connections = connections;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try (Connection connection = connections.get();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, Columns.utc(clock.instant().minus(config.keep())));
            int bite;
            do {
                bite = forget.executeUpdate();
            } while (bite == BITE);
        } catch (SQLException e) {
            LOG.infof("The delivery log is purged another time: %s", e.getMessage());
        }
    }
}
