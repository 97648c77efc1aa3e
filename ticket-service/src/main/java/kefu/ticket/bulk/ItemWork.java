package kefu.ticket.bulk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.operations.Faults;
import kefu.platform.operations.SystemWork;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.ticket.action.Actions;
import kefu.ticket.bulk.Items.Item;
import kefu.ticket.bulk.Items.Result;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on the tickets of one job, one after the other, as whoever asked for it. Claim, effect and result of a ticket are one
 * transaction: whatever dies, it was either done and is recorded, or is still to be done. What is refused is recorded by
 * itself, after everything else about it was undone.
 */
@Singleton
class ItemWork {

    private static final Logger LOG = Logger.getLogger(ItemWork.class);

    private final Items items;
    private final Jobs jobs;
    private final JobDesk desk;
    private final Actions actions;
    private final SystemWork work;
    private final CurrentCaller caller;
    private final Clock clock;

    ItemWork(
            Items items, Jobs jobs, JobDesk desk, Actions actions, SystemWork work, CurrentCaller caller, Clock clock) {
        this.items = items;
        this.jobs = jobs;
        this.desk = desk;
        this.actions = actions;
        this.work = work;
        this.caller = caller;
        this.clock = clock;
    }

    /** Goes on for so many tickets at most; false if there is nothing left for us to do. */
    boolean some(Job job, int most, BooleanSupplier stopping) {
        for (int i = 0; i < most && !stopping.getAsBoolean(); i++) {
            if (!next(job)) {
                return false;
            }
        }
        return true;
    }

    private boolean next(Job job) {
        AtomicReference<@Nullable Item> held = new AtomicReference<>();
        boolean[] goesOn = {true};
        try {
            work.inTransaction(() -> goesOn[0] = claimAndDo(job, held));
        } catch (RehearsalOver over) {
            keep(job, held.get(), null);
        } catch (Refusal refusal) {
            keep(job, held.get(), refusal);
        } catch (RuntimeException fault) {
            if (held.get() == null || Faults.isTransient(fault)) {
                throw fault;
            }
            LOG.warnf(fault, "Job %s: ticket %s failed", job.id(), held.get());
            keep(job, held.get(), CommonProblem.INTERNAL.because("内部错误", "Something failed; the log says what"));
        }
        return goesOn[0];
    }

    private boolean claimAndDo(Job known, AtomicReference<@Nullable Item> held) {
        Optional<Job> present = jobs.find(known.id())
                .filter(job -> job.status() == known.status() && job.status().isWorkedOn());
        Optional<Item> item = present.flatMap(job -> items.claim(job.id(), waiting(job)));
        if (item.isEmpty()) {
            present.filter(job -> !items.any(job.id(), waiting(job))).ifPresent(desk::ended);
            return false;
        }
        held.set(item.get());
        caller.actAs(known.acting());
        work.traced("bulk", known.correlationId(), null, () -> perform(known, item.get()));
        return true;
    }

    private void perform(Job job, Item item) {
        if (job.status() == JobStatus.UNDOING) {
            actions.undo(item.ticket(), job.action(), item.wayBack(), job.acting());
            record(job, item, new Result(ItemStatus.UNDONE, null, null, clock.instant()));
            return;
        }
        var wayBack = actions.perform(item.ticket(), job.action(), job.acting());
        if (job.dryRun()) {
            throw new RehearsalOver();
        }
        record(job, item, new Result(ItemStatus.DONE, null, wayBack, clock.instant()));
    }

    /** A result without effects. */
    private void keep(Job job, @Nullable Item item, @Nullable Refusal refusal) {
        if (item != null) {
            boolean undoing = job.status() == JobStatus.UNDOING;
            ItemStatus status = refusal == null ? ItemStatus.DONE : undoing ? ItemStatus.KEPT : ItemStatus.REFUSED;
            work.inTransaction(() -> record(job, item, new Result(status, refusal, null, clock.instant())));
        }
    }

    private void record(Job job, Item item, Result result) {
        if (items.record(item, result)) {
            jobs.count(job.id(), result.status());
        }
    }

    private static ItemStatus waiting(Job job) {
        return job.status() == JobStatus.UNDOING ? ItemStatus.DONE : ItemStatus.WAITING;
    }

    /** A dry run has shown that it would work; nothing of it stays. */
    private static final class RehearsalOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RehearsalOver() {
            super("rehearsal", null, false, false);
        }
    }
}
