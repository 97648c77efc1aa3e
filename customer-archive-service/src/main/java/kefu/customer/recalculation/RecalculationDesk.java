package kefu.customer.recalculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.classification.Cause;
import kefu.customer.classification.Quarter;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.operations.AfterCommit;
import kefu.platform.problem.CommonProblem;
import kefu.platform.timer.Timers;
import kefu.platform.web.Answer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts walks through all files and tells how far they are. */
@ApplicationScoped
class RecalculationDesk {

    private static final Logger LOG = Logger.getLogger(RecalculationDesk.class);
    private static final UUID SERVICE = new UUID(0, 0);

    private final Recalculations walks;
    private final Timers timers;
    private final AfterCommit afterCommit;
    private final CurrentCaller caller;
    private final BusinessDay day;
    private volatile @Nullable Quarter awaited;

    RecalculationDesk(
            Recalculations walks, Timers timers, AfterCommit afterCommit, CurrentCaller caller, BusinessDay day) {
        this.walks = walks;
        this.timers = timers;
        this.afterCommit = afterCommit;
        this.caller = caller;
        this.day = day;
    }

    /** Sets the timer of the quarter that follows a moment, unless it is known to be set. */
    @Transactional
    void awaitQuarterAfter(Instant moment) {
        Quarter next = Quarter.of(day.on(moment)).next();
        if (!next.equals(awaited)) {
            timers.schedule(QuarterWatch.KIND, SERVICE, next.toString(), day.startOf(next.firstDay()));
            afterCommit.once(QuarterWatch.class, () -> awaited = next);
        }
    }

    @Transactional
    Answer<RecalculationView> start() {
        return begin(Cause.REQUESTED, day.now());
    }

    /** Decides on every file as of a moment; the walk itself is taken up by timers. */
    @Transactional
    Answer<RecalculationView> begin(Cause cause, Instant asOf) {
        Quarter quarter = Quarter.completedBefore(day.on(asOf));
        Recalculation walk = new Recalculation(
                Uuid7.at(day.now()), cause, quarter, asOf, caller.get().operator(), day.now());
        walks.persistAndFlush(walk);
        timers.schedule(RecalculationWalk.KIND, walk.id(), RecalculationWalk.NEXT, asOf);
        LOG.infof("All files are classified again by the figures of %s: %s", quarter, walk.id());
        return new Answer<>(walk.view(), walk.version());
    }

    @Transactional
    Answer<RecalculationView> get(UUID id) {
        Recalculation walk = walks.findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该任务", "There is no such job"));
        return new Answer<>(walk.view(), walk.version());
    }
}
