package kefu.gateway.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kefu.gateway.feed.ChangeReader;
import kefu.gateway.feed.Heard;
import kefu.gateway.feed.Hearing;
import kefu.gateway.feed.Tail;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.operations.Nudge;
import kefu.platform.operations.SideConnections;
import kefu.platform.operations.Worker;

/**
 * Writes down for every change which webhooks are to be told of it. The rows and how far the log has been read are one
 * transaction, and one replica reads at a time: every change gets its deliveries exactly once, whatever dies.
 */
@ApplicationScoped
class FanOut {

    private static final int PAGE = 500;
    private static final Duration SAFETY_NET = Duration.ofMillis(500);
    private static final Duration DRAIN = Duration.ofSeconds(5);
    private static final String TAKE_TURN =
            "SELECT position FROM change_mark WHERE name = 'webhooks' FOR UPDATE SKIP LOCKED";
    private static final String MOVE = "UPDATE change_mark SET position = ? WHERE name = 'webhooks'";

    private final SideConnections connections;
    private final ChangeReader changes;
    private final Endpoints endpoints;
    private final DeliveryRows rows;
    private final ReplayRun replays;
    private final Hearing hearing;
    private final Courier courier;
    private final Tail tail;
    private final Nudge nudge = new Nudge();
    private final Worker worker;

    FanOut(
            SideConnections connections,
            ChangeReader changes,
            Endpoints endpoints,
            DeliveryRows rows,
            ReplayRun replays,
            Hearing hearing,
            Courier courier,
            Tail tail) {
        this.connections = connections;
        this.changes = changes;
        this.endpoints = endpoints;
        this.rows = rows;
        this.replays = replays;
        this.hearing = hearing;
        this.courier = courier;
        this.tail = tail;
        this.worker = new Worker("kefu-webhook-rows", SAFETY_NET, nudge, this::once);
    }

    void start(@Observes StartupEvent started) {
        tail.join(fresh -> nudge.now());
        worker.start();
    }

    void stop(@Observes ShutdownEvent ending) {
        worker.stop(DRAIN);
    }

    /** A replay was asked for. */
    void look() {
        nudge.now();
    }

    private boolean once() throws Exception {
        try (Connection connection = connections.get()) {
            connection.setAutoCommit(false);
            try {
                boolean more = pass(connection);
                more |= replays.pass(connection);
                connection.commit();
                if (more) {
                    courier.look();
                }
                return more;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** One page; false if nothing is new or another replica is at it. */
    private boolean pass(Connection connection) throws SQLException {
        long position;
        try (PreparedStatement turn = connection.prepareStatement(TAKE_TURN);
                ResultSet row = turn.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            position = row.getLong(1);
        }
        List<Heard> page = changes.after(connection, position, TypeFilter.ALL, PAGE);
        if (page.isEmpty()) {
            return false;
        }
        rows.add(connection, deliveries(page, endpoints.active(connection).values()));
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, page.getLast().change().position());
            move.executeUpdate();
        }
        return true;
    }

    private List<NewDelivery> deliveries(List<Heard> page, Collection<Endpoint> active) {
        List<NewDelivery> deliveries = new ArrayList<>();
        for (Heard heard : page) {
            for (Endpoint endpoint : active) {
                if (heard.change().position() > endpoint.fromPosition()
                        && endpoint.types().matches(heard.change().type())
                        && hearing.hears(endpoint.subscriber(), heard)) {
                    deliveries.add(NewDelivery.of(endpoint.id(), heard.change(), null));
                }
            }
        }
        return deliveries;
    }
}
