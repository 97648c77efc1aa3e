package kefu.platform.timer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** How many timers fired, are late or fail, as metrics; asked of the database every few seconds. */
@ApplicationScoped
class TimerMetrics {

    private static final Logger LOG = Logger.getLogger(TimerMetrics.class);

    private final TimerState state;
    private final Counter fired;
    private volatile TimerState.Seen seen = TimerState.Seen.NOTHING;

    TimerMetrics(TimerState state, MeterRegistry registry) {
        this.state = state;
        this.fired = Counter.builder("kefu.timers.fired").register(registry);
        registry.gauge("kefu.timers.due", this, metrics -> metrics.seen.due());
        registry.gauge("kefu.timers.failing", this, metrics -> metrics.seen.failing());
        TimeGauge.builder("kefu.timers.oldest", this, TimeUnit.MILLISECONDS, metrics -> metrics.seen.oldestAgeMillis())
                .description("How late the latest timer is")
                .register(registry);
    }

    void fired(int timers) {
        fired.increment(timers);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            seen = state.look();
        } catch (IllegalStateException e) {
            LOG.debugf("The timers could not be looked at: %s", e.getMessage());
        }
    }
}
