package kefu.platform.transfer;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.operations.Faults;
import kefu.platform.operations.SystemWork;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Causes;
import kefu.platform.web.Documents;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off the next rows of an import. What becomes of them and how far the import is are one transaction, within which the
 * import's row is held: whatever dies, rows were either taken and are counted, or are still to be taken. Where rows cannot be
 * taken together they are taken one by one, so that a bad one keeps none of the others out.
 */
@Singleton
class ImportBatches {

    private static final Logger LOG = Logger.getLogger(ImportBatches.class);

    private final ImportJobs jobs;
    private final RowTaking taking;
    private final ImportProgress progress;
    private final SystemWork work;
    private final CurrentCaller caller;
    private final ImportConfig config;

    ImportBatches(
            ImportJobs jobs,
            RowTaking taking,
            ImportProgress progress,
            SystemWork work,
            CurrentCaller caller,
            ImportConfig config) {
        this.jobs = jobs;
        this.taking = taking;
        this.progress = progress;
        this.work = work;
        this.caller = caller;
        this.config = config;
    }

    /** Whether there is more to do for us. */
    boolean next(UUID id) {
        try {
            return batch(id, config.batch(), new AtomicReference<>());
        } catch (RuntimeException fault) {
            if (passes(fault)) {
                throw fault;
            }
            LOG.debugf(fault, "Import %s: rows are taken one by one", id);
        }
        boolean more = true;
        for (int i = 0; i < config.batch() && more; i++) {
            more = one(id);
        }
        return more;
    }

    private boolean one(UUID id) {
        AtomicReference<@Nullable ImportJob> held = new AtomicReference<>();
        try {
            return batch(id, 1, held);
        } catch (RuntimeException fault) {
            ImportJob tried = held.get();
            if (tried == null || passes(fault)) {
                throw fault;
            }
            boolean[] more = {true};
            work.inTransaction(
                    () -> more[0] = again(tried).map(job -> refuse(job, fault)).orElse(true));
            return more[0];
        }
    }

    /** The database is away, or went away before anybody knew whether it had committed: the rows are taken again. */
    private static boolean passes(RuntimeException fault) {
        return Faults.isTransient(fault) || Causes.isAway(fault);
    }

    private boolean refuse(ImportJob job, RuntimeException fault) {
        Refusal refusal = Documents.refusal(fault);
        if (refusal == null) {
            LOG.warnf(
                    fault,
                    "Import %s: the row on line %d failed",
                    job.id(),
                    job.progress().line());
            refusal = CommonProblem.INTERNAL.because("内部错误", "Something failed; the log says what");
        }
        return progress.record(job, taking.refused(job, refusal));
    }

    private boolean batch(UUID id, int most, AtomicReference<@Nullable ImportJob> held) {
        boolean[] more = {true};
        try {
            work.inTransaction(() -> {
                Optional<ImportJob> job = jobs.claim(id);
                job.ifPresent(held::set);
                more[0] = job.isPresent() && take(job.get(), most);
            });
        } catch (RehearsalOver over) {
            work.inTransaction(() -> more[0] =
                    again(over.job).map(job -> progress.record(job, over.taken)).orElse(true));
        }
        return more[0];
    }

    /** The same import again, unless somebody else has gone on with it meanwhile. */
    private Optional<ImportJob> again(ImportJob before) {
        return jobs.claim(before.id())
                .filter(job -> job.progress().reached() == before.progress().reached());
    }

    private boolean take(ImportJob job, int most) {
        caller.actAs(job.acting());
        boolean[] more = {true};
        work.traced("import", job.correlationId(), null, () -> {
            Taken taken = taking.next(job, most);
            if (job.dryRun() && !taken.isEnd()) {
                throw new RehearsalOver(job, taken);
            }
            more[0] = progress.record(job, taken);
        });
        return more[0];
    }

    /** It has shown what would become of the rows; nothing of it stays. */
    private static final class RehearsalOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ImportJob job;
        private final transient Taken taken;

        RehearsalOver(ImportJob job, Taken taken) {
            super("rehearsal", null, false, false);
            this.job = job;
            this.taken = taken;
        }
    }
}
