package kefu.ticket.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.SystemWork;
import kefu.platform.operations.Worker;
import org.jboss.logging.Logger;

/**
 * The work on jobs in this replica: at once when one begins here, otherwise it looks every second. All replicas may work on
 * one job; several jobs take turns.
 */
@Singleton
class BulkRun {

    private static final Logger LOG = Logger.getLogger(BulkRun.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration DRAIN = Duration.ofSeconds(10);
    private static final int TURN = 50;

    private final Jobs jobs;
    private final ItemWork items;
    private final SystemWork work;
    private final Worker worker;

    BulkRun(Jobs jobs, ItemWork items, SystemWork work, BulkNudge nudge) {
        this.jobs = jobs;
        this.items = items;
        this.work = work;
        this.worker = new Worker("kefu-bulk", LOOK, nudge.nudge(), this::once);
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void end(@Observes ShutdownEvent ending) {
        stop();
    }

    void start() {
        worker.start();
    }

    void stop() {
        if (!worker.stop(DRAIN)) {
            LOG.warn("The work on jobs did not end in time; what was in hand is done by the next process");
        }
    }

    /** Returns whether more is waiting. */
    boolean once() {
        List<Job> active = new ArrayList<>();
        work.inTransaction(() -> {
            for (UUID id : jobs.active()) {
                jobs.find(id).ifPresent(active::add);
            }
        });
        boolean more = false;
        for (Job job : active) {
            more |= items.some(job, TURN, worker::stopping);
        }
        return more;
    }
}
