package kefu.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** How many events came in, came again or had to be parked, and how many still wait on the broker. */
@ApplicationScoped
class InboxMetrics {

    private static final Logger LOG = Logger.getLogger(InboxMetrics.class);

    private final Counter handled;
    private final Counter repeated;
    private final Counter parked;
    private final ConsumerLag lag;
    private volatile long lastLag;

    InboxMetrics(MeterRegistry registry, ConsumerLag lag) {
        this.handled = Counter.builder("kefu.inbox.handled").register(registry);
        this.repeated = Counter.builder("kefu.inbox.repeated")
                .description("Deliveries of events that had their effect already")
                .register(registry);
        this.parked = Counter.builder("kefu.inbox.parked").register(registry);
        this.lag = lag;
        registry.gauge("kefu.consumer.lag", this, metrics -> metrics.lastLag);
    }

    void handled(int fresh, int known) {
        handled.increment(fresh);
        repeated.increment(known);
    }

    void parked() {
        parked.increment();
    }

    @Scheduled(every = "15s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            lastLag = lag.now();
        } catch (ConsumerLag.Unknown e) {
            LOG.debugf("The consumer lag is not known: %s", e.getMessage());
        }
    }
}
