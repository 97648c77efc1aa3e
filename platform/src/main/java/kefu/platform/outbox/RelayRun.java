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
 * left before the service ends.
 */
@ApplicationScoped
class RelayRun {

    private static final Logger LOG = Logger.getLogger(RelayRun.class);
    /** Under load the commits of a moment travel together, at a fraction of the cost; a lone one does not notice. */
    private static final Duration BREATH = Duration.ofMillis(5);

    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final EventsConfig config;
    private final SideConnections connections;
    private final Topics topics;
    private final Relay relay;
    private final Publisher publisher;
    private final Worker worker;

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
        worker.start();
    }

    /** Ends after a last pass; rows that cannot be sent now are sent by the next process. */
    void stop() {
        if (!worker.stop(DRAIN)) {
            LOG.warn("The relay did not end in time; what it had in hand is sent again by another");
            return;
        }
        long deadline = System.nanoTime() + DRAIN.toNanos();
        try (Connection connection = connections.get()) {
            relay.pass(connection, () -> System.nanoTime() > deadline);
        } catch (Exception e) {
            LOG.infof("Events are left for the next start: %s", e.getMessage());
        }
        publisher.close();
    }

    private boolean once() throws Exception {
        if (config.topic().isPresent()) {
            topics.ensure(List.of(config.onBroker(config.topic().get())));
        }
        try (Connection connection = connections.get()) {
            relay.pass(connection, worker::stopping);
        }
        LockSupport.parkNanos(BREATH.toNanos());
        return false;
    }
}
