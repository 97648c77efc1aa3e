package kefu.platform.transfer;

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

/** The work on imports in this replica: at once when a file is whole here, otherwise it looks every second. They take turns. */
@Singleton
public class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final RowIntakes intakes;
    private final ImportJobs jobs;
    private final ImportBatches batches;
    private final SystemWork work;
    private final Worker worker;

    ImportRun(RowIntakes intakes, ImportJobs jobs, ImportBatches batches, SystemWork work, ImportNudge nudge) {
        this.intakes = intakes;
        this.jobs = jobs;
        this.batches = batches;
        this.work = work;
        this.worker = new Worker("kefu-imports", LOOK, nudge.nudge(), this::once);
    }

    void begin(@Observes StartupEvent started) {
        if (!intakes.isEmpty()) {
            start();
        }
    }

    void end(@Observes ShutdownEvent ending) {
        stop();
    }

    public void start() {
        worker.start();
    }

    public void stop() {
        if (!worker.stop(DRAIN)) {
            LOG.warn("The work on imports did not end in time; the rows in hand are done by the next process");
        }
    }

    /** One batch of each import; returns whether more is waiting. */
    boolean once() {
        List<UUID> running = new ArrayList<>();
        work.inTransaction(() -> running.addAll(jobs.running()));
        boolean more = false;
        for (UUID job : running) {
            more |= !worker.stopping() && batches.next(job);
        }
        return more;
    }
}
