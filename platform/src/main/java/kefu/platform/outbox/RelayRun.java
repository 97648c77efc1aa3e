package kefu.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kefu.platform.operations.SideConnections;
import kefu.platform.operations.Worker;
import org.jboss.logging.Logger;

/**
 * The relay's life in this replica: starts once the tables are there, wakes at every commit with events, and sends what is
 * left before the service ends, unless the broker is away: then the end does not wait for it, for what is not confirmed stays
 * in the outbox.
 */
@ApplicationScoped
class RelayRun {

    private static final Logger LOG = Logger.getLogger(RelayRun.class);
    /** Under load the commits of a moment travel together, at a fraction of the cost; a lone one does not notice. */
    private static final Duration BREATH = Duration.ofMillis(5);

    private static final Duration DRAIN = Duration.ofSeconds(10);

    /** For what is in hand at the end, and for each page after it. */
    private static final Duration IN_HAND = Duration.ofSeconds(4);

    private static final Duration LAST_PAGE = Duration.ofSeconds(2);

    private final EventsConfig config;
    private final SideConnections connections;
    private final Topics topics;
    private final Relay relay;
    private final Publisher publisher;
    private final Worker worker;
    private volatile boolean wentWell = true;

    RelayRun(
            EventsConfig config,
            SideConnections connections,
            Topics topics,
            Producers producers,
            OutboxMetrics metrics,
            RelayNudge nudge) {
        this.config = config;
        this.connections = connections;
        this.topics = topics;
        this.publisher = new Publisher(producers::create, config.source().orElse("/kefu"), config.confirmWithin());
        this.relay = new Relay(config, publisher, metrics::sent, step -> {});
        this.worker = new Worker("kefu-relay", config.poll(), nudge.nudge(), this::once);
    }

    void start(@Observes StartupEvent started) {
        start();
    }

    void end(@Observes ShutdownEvent ending) {
        stop();
    }

    void start() {
        publisher.waitFor(config.confirmWithin());
        worker.start();
    }

    /** Ends after a last pass; rows that cannot be sent now are sent by the next process. */
    void stop() {
        publisher.waitFor(LAST_PAGE);
        if (!worker.stop(IN_HAND)) {
            LOG.warn("The relay did not end in time; what it had in hand is sent again by another");
            return;
        }
        if (wentWell) {
            sendTheRest();
        }
        publisher.close();
    }

    private void sendTheRest() {
        long deadline = System.nanoTime() + DRAIN.toNanos();
        try (Connection connection = connections.get()) {
            relay.pass(connection, () -> System.nanoTime() > deadline);
        } catch (Exception e) {
            LOG.infof("Events are left for the next start: %s", e.getMessage());
        }
    }

    private boolean once() throws Exception {
        wentWell = false;
        if (config.topic().isPresent()) {
            topics.ensure(List.of(config.onBroker(config.topic().get())));
        }
        try (Connection connection = connections.get()) {
            relay.pass(connection, worker::stopping);
        }
        wentWell = true;
        LockSupport.parkNanos(BREATH.toNanos());
        return false;
    }
}
