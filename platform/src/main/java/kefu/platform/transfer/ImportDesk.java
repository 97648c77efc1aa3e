package kefu.platform.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.timer.Timers;
import kefu.platform.transfer.ImportFaults.Fault;
import kefu.platform.web.Answer;
import kefu.platform.web.Correlation;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Announces imports, shows how far they are and cancels them. An import is known to whoever announced it and to nobody else,
 * because its rows are what he sent.
 */
@ApplicationScoped
public class ImportDesk {

    private static final Logger LOG = Logger.getLogger(ImportDesk.class);

    private final ImportJobs jobs;
    private final ImportFaults faults;
    private final ImportProgress progress;
    private final ImportConfig config;
    private final Timers timers;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Clock clock;

    ImportDesk(
            ImportJobs jobs,
            ImportFaults faults,
            ImportProgress progress,
            ImportConfig config,
            Timers timers,
            Preconditions preconditions,
            CurrentCaller caller,
            Clock clock) {
        this.jobs = jobs;
        this.faults = faults;
        this.progress = progress;
        this.config = config;
        this.timers = timers;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Answer<ImportView> announce(String kind, NewImport asked) {
        Long size = asked.size();
        if (size != null && size > config.largest().asLongValue()) {
            throw CommonProblem.INVALID
                    .because("文件超过上限", "The file is larger than allowed")
                    .with("largestBytes", config.largest().asLongValue())
                    .at("/size", "too-large", "超过上限", "Is more than allowed");
        }
        Caller who = caller.get();
        ImportJob job = new ImportJob(
                Uuid7.at(clock.instant()),
                0,
                kind,
                asked.format(),
                Boolean.TRUE.equals(asked.dryRun()),
                ImportStatus.AWAITING,
                who,
                Correlation.current(),
                new ImportJob.Body(size, asked.sha256(), 0),
                null,
                new ImportJob.Progress(0, 1, ImportJob.Counts.NONE),
                null,
                clock.instant(),
                null);
        jobs.keep(job);
        timers.schedule(
                ImportTimer.KIND, job.id(), ImportTimer.FORGET, clock.instant().plus(config.kept()));
        LOG.infof("Import %s of %s announced by %s", job.id(), kind, who.operator());
        return answer(job);
    }

    @Transactional
    List<ImportJob> mine(String kind, Paging paging) {
        return jobs.list(kind, caller.get().operator(), paging);
    }

    @Transactional
    Answer<ImportView> get(String kind, UUID id) {
        return answer(own(kind, id));
    }

    @Transactional
    Answer<ImportView> cancel(String kind, UUID id) {
        own(kind, id);
        ImportJob job = jobs.findHeld(id).orElseThrow(ImportDesk::unknown);
        preconditions.honour(job.version());
        if (job.status().hasEnded()) {
            throw CommonProblem.CONFLICT
                    .because("导入已结束", "The import has ended")
                    .with("state", job.status());
        }
        progress.end(id, ImportStatus.CANCELLED, null);
        return answer(jobs.find(id).orElseThrow(ImportDesk::unknown));
    }

    /** Its format, for who may read what was refused of it. */
    @Transactional
    Format formatOf(String kind, UUID id) {
        return own(kind, id).format();
    }

    /** The header of its file, where it has one. */
    @Transactional
    @Nullable
    String headerOf(UUID id) {
        return jobs.find(id).map(ImportJob::header).orElse(null);
    }

    @Transactional
    List<Fault> faults(UUID id, long afterLine, int most) {
        return faults.after(id, afterLine, most);
    }

    ImportJob own(String kind, UUID id) {
        String operator = caller.get().operator();
        return jobs.find(id)
                .filter(job ->
                        job.kind().equals(kind) && job.acting().operator().equals(operator))
                .orElseThrow(ImportDesk::unknown);
    }

    static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有此导入", "There is no such import");
    }

    static Answer<ImportView> answer(ImportJob job) {
        return new Answer<>(ImportView.of(job), job.version());
    }
}
