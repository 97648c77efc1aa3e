package kefu.gateway.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.gateway.feed.ChangeReader;
import kefu.gateway.feed.Heard;
import kefu.gateway.feed.Hearing;
import kefu.platform.operations.Nudge;
import kefu.platform.operations.SideConnections;
import kefu.platform.operations.Worker;
import org.jboss.logging.Logger;

/**
 * Brings deliveries to their endpoints. One thread claims what is due, a little for every endpoint that has room, and settles
 * what came back, many rows at a time; the sending itself takes no thread. Every replica does so; a claimed row is nobody
 * else's until its lease ends, so what a dead replica had in hand is sent by another.
 */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final SideConnections connections;
    private final DeliveryRows rows;
    private final Settling settling;
    private final Endpoints endpoints;
    private final ChangeReader changes;
    private final Hearing hearing;
    private final Sender sender;
    private final WebhookConfig config;
    private final Clock clock;
    private final Nudge nudge = new Nudge();
    private final Nudge ended = new Nudge();
    private final Worker worker;
    private volatile boolean draining;
    private final Map<UUID, Health> health = new HashMap<>();
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();

    Courier(
            SideConnections connections,
            DeliveryRows rows,
            Settling settling,
            Endpoints endpoints,
            ChangeReader changes,
            Hearing hearing,
            Sender sender,
            WebhookConfig config,
            Clock clock) {
        this.connections = connections;
        this.rows = rows;
        this.settling = settling;
        this.endpoints = endpoints;
        this.changes = changes;
        this.hearing = hearing;
        this.sender = sender;
        this.config = config;
        this.clock = clock;
        this.worker = new Worker("kefu-webhooks", config.look(), nudge, this::once);
    }

    void start(@Observes StartupEvent started) {
        draining = false;
        worker.start();
    }

    /** Sends nothing more, and waits a little for what is under way, so that it need not be sent again. */
    void stop(@Observes ShutdownEvent ending) {
        draining = true;
        long deadline = System.nanoTime() + DRAIN.toNanos();
        try {
            while (underWay.get() > 0 && System.nanoTime() < deadline) {
                ended.await(config.look());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (worker.stop(DRAIN)) {
            settleTheRest();
        }
    }

    private void settleTheRest() {
        try (Connection connection = connections.get()) {
            settle(connection);
        } catch (SQLException away) {
            LOG.infof("What was delivered last is delivered again: %s", away.getMessage());
        }
    }

    /** There may be something to send. */
    void look() {
        nudge.now();
    }

    private boolean once() throws Exception {
        try (Connection connection = connections.get()) {
            settle(connection);
            return !draining && underWay.get() < config.underWay() && send(connection);
        }
    }

    private void settle(Connection connection) throws SQLException {
        List<Outcome> done = new ArrayList<>();
        for (Outcome outcome = outcomes.poll(); outcome != null; outcome = outcomes.poll()) {
            done.add(outcome);
        }
        if (done.isEmpty()) {
            return;
        }
        try {
            settling.settle(connection, done);
        } catch (SQLException | RuntimeException e) {
            // They are settled in the next round.
            outcomes.addAll(done);
            throw e;
        }
        Set<UUID> back = new HashSet<>();
        for (Outcome outcome : done) {
            UUID webhook = outcome.due().webhookId();
            if (healthOf(webhook).ended(outcome.arrived())) {
                back.add(webhook);
            }
        }
        for (UUID webhook : back) {
            settling.hurry(connection, webhook);
        }
    }

    private boolean send(Connection connection) throws SQLException {
        Instant now = clock.instant();
        Map<UUID, Instant> due = rows.firstDue(connection);
        due.values().removeIf(first -> first.isAfter(now));
        if (due.isEmpty()) {
            return false;
        }
        Map<UUID, Endpoint> active = endpoints.active(connection);
        boolean sent = false;
        for (UUID webhook : due.keySet()) {
            Endpoint endpoint = active.get(webhook);
            int free = Math.min(healthOf(webhook).free(), config.underWay() - underWay.get());
            if (endpoint != null && free > 0) {
                List<Due> claimed = rows.claim(connection, endpoint, free, now, now.plus(config.lease()));
                send(connection, endpoint, claimed);
                sent |= !claimed.isEmpty();
            }
        }
        return sent;
    }

    private void send(Connection connection, Endpoint endpoint, List<Due> claimed) throws SQLException {
        Set<Long> positions = new HashSet<>();
        claimed.stream().map(Due::position).filter(java.util.Objects::nonNull).forEach(positions::add);
        Map<Long, Heard> told = changes.at(connection, positions);
        List<Due> untold = new ArrayList<>();
        for (Due due : claimed) {
            Optional<String> body = body(endpoint, due, told);
            body.ifPresentOrElse(text -> send(endpoint, due, text), () -> untold.add(due));
        }
        // Kept from the subscriber since it was written down, or forgotten: it is not told, and nothing waits for it.
        rows.withdraw(connection, untold);
    }

    private Optional<String> body(Endpoint endpoint, Due due, Map<Long, Heard> told) {
        if (due.position() == null) {
            return Optional.ofNullable(due.body());
        }
        return Optional.ofNullable(told.get(due.position()))
                .filter(heard -> hearing.hears(endpoint.subscriber(), heard))
                .map(heard -> heard.change().json());
    }

    private void send(Endpoint endpoint, Due due, String body) {
        healthOf(endpoint.id()).started(1);
        underWay.incrementAndGet();
        sender.send(endpoint, due, Sender.bytes(body)).onSuccess(outcome -> {
            outcomes.add(outcome);
            underWay.decrementAndGet();
            nudge.now();
            ended.now();
        });
    }

    private Health healthOf(UUID webhook) {
        return health.computeIfAbsent(webhook, id -> new Health(config));
    }
}
