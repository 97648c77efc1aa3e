package kefu.customer.recalculation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.file.CustomerFiles;
import kefu.customer.standing.Reclassification;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;

/** Takes the next files of a walk and sets the timer for those after them. */
@ApplicationScoped
class RecalculationWalk implements TimerHandler {

    static final String KIND = "recalculation";
    static final String NEXT = "next";
    private static final Logger LOG = Logger.getLogger(RecalculationWalk.class);

    private final Recalculations walks;
    private final CustomerFiles files;
    private final Reclassification reclassification;
    private final RecalculationPolicy policy;
    private final Timers timers;
    private final BusinessDay day;

    RecalculationWalk(
            Recalculations walks,
            CustomerFiles files,
            Reclassification reclassification,
            RecalculationPolicy policy,
            Timers timers,
            BusinessDay day) {
        this.walks = walks;
        this.files = files;
        this.reclassification = reclassification;
        this.policy = policy;
        this.timers = timers;
        this.day = day;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        walks.findByIdOptional(timer.owner()).filter(Recalculation::running).ifPresent(walk -> step(walk, timer));
    }

    private void step(Recalculation walk, FiredTimer timer) {
        List<UUID> next = files.idsAfter(walk.reached(), policy.batch());
        if (!next.isEmpty()) {
            long changed = next.stream()
                    .filter(id -> reclassification.evaluate(id, walk.cause(), walk.asOf()))
                    .count();
            walk.advance(next, changed);
        }
        if (next.size() == policy.batch()) {
            timers.schedule(KIND, walk.id(), NEXT, timer.dueAt());
        } else {
            walk.finish(day.now());
            LOG.infof("All files are classified again: %s", walk.view());
        }
    }
}
