package kefu.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** How much waits in the outbox, for how long, and how much is parked, as metrics; asked of the database every few seconds. */
@ApplicationScoped
class OutboxMetrics {

    private static final Logger LOG = Logger.getLogger(OutboxMetrics.class);

    private final OutboxState state;
    private final Counter sent;
    private volatile OutboxState.Seen seen = OutboxState.Seen.NOTHING;

    OutboxMetrics(OutboxState state, MeterRegistry registry) {
        this.state = state;
        this.sent = Counter.builder("kefu.outbox.sent")
                .description("Events confirmed by Kafka")
                .register(registry);
        registry.gauge("kefu.outbox.lag", this, metrics -> metrics.seen.lag());
        registry.gauge("kefu.events.parked", this, metrics -> metrics.seen.parked());
        TimeGauge.builder("kefu.outbox.oldest", this, TimeUnit.MILLISECONDS, metrics -> metrics.seen.oldestAgeMillis())
                .description("How long the oldest event has been waiting")
                .register(registry);
    }

    void sent(int events) {
        sent.increment(events);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            seen = state.look();
        } catch (IllegalStateException e) {
            LOG.debugf("The outbox could not be looked at: %s", e.getMessage());
        }
    }
}
