package kefu.platform.transfer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import kefu.platform.text.Text;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Records how far an import is, in the transaction of what became of its rows, and ends it. */
@Singleton
class ImportProgress {

    private static final Logger LOG = Logger.getLogger(ImportProgress.class);

    private final ImportJobs jobs;
    private final ImportPieces pieces;
    private final ImportFaults faults;
    private final Timers timers;
    private final ImportConfig config;
    private final Clock clock;

    ImportProgress(
            ImportJobs jobs,
            ImportPieces pieces,
            ImportFaults faults,
            Timers timers,
            ImportConfig config,
            Clock clock) {
        this.jobs = jobs;
        this.pieces = pieces;
        this.faults = faults;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /** Whether it goes on. */
    boolean record(ImportJob job, Taken taken) {
        if (taken.isEnd()) {
            end(job.id(), ImportStatus.DONE, null);
            return false;
        }
        ImportJob.Progress now = taken.progress();
        faults.add(job.id(), taken.faults());
        pieces.removeBefore(job.id(), now.reached());
        jobs.advance(job.id(), now);
        if (now.counts().refused() >= config.mostFaults()) {
            end(
                    job.id(),
                    ImportStatus.STOPPED,
                    Text.of(
                            "已有 " + now.counts().refused() + " 行被拒绝，其余未处理",
                            "The rest is not tried: too many rows were refused"));
            return false;
        }
        return true;
    }

    void end(UUID id, ImportStatus how, @Nullable Text why) {
        pieces.removeFrom(id, 0);
        jobs.end(id, how, why, clock.instant());
        timers.schedule(
                ImportTimer.KIND, id, ImportTimer.FORGET, clock.instant().plus(config.kept()));
        LOG.infof("Import %s has ended: %s", id, how);
    }
}
