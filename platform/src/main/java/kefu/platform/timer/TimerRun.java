package kefu.platform.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import kefu.platform.operations.Worker;
import org.jboss.logging.Logger;

/** The timers' life in this replica: looks several times a second, and at once when a timer is set that is due already. */
@ApplicationScoped
class TimerRun {

    private static final Logger LOG = Logger.getLogger(TimerRun.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final TimersConfig config;
    private final TimerState state;
    private final TimerWatch watch;
    private final TimerMetrics metrics;
    private final Worker worker;

    TimerRun(TimersConfig config, TimerState state, TimerWatch watch, TimerMetrics metrics, TimerNudge nudge) {
        this.config = config;
        this.state = state;
        this.watch = watch;
        this.metrics = metrics;
        this.worker = new Worker("kefu-timers", config.poll(), nudge.nudge(), this::once);
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

    void stop() {
        if (!worker.stop(DRAIN)) {
            LOG.warn("Timers did not end in time; what was in hand fires in the next process");
        }
    }

    /** Goes on until nothing is due, for a timer may set another that is due already. */
    private boolean once() {
        if (!state.anyDue()) {
            return false;
        }
        int fired = watch.fire(config.batch());
        metrics.fired(fired);
        return fired > 0;
    }
}
