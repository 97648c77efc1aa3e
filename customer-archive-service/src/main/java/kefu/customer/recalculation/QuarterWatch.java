package kefu.customer.recalculation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.customer.BusinessDay;
import kefu.customer.classification.Cause;
import kefu.customer.classification.FactsChanged;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/**
 * Starts the walk through all files at every quarter's start. One timer waits for the next quarter; it is set at start-up,
 * by its predecessor, and whenever a fact changes in a quarter it does not wait for yet, which happens when the local
 * clock was moved.
 */
@ApplicationScoped
class QuarterWatch implements TimerHandler {

    static final String KIND = "quarter-start";

    private final RecalculationDesk desk;
    private final BusinessDay day;

    QuarterWatch(RecalculationDesk desk, BusinessDay day) {
        this.desk = desk;
        this.day = day;
    }

    void onStart(@Observes StartupEvent start) {
        desk.awaitQuarterAfter(day.now());
    }

    void onFactsChanged(@Observes FactsChanged changed) {
        desk.awaitQuarterAfter(day.now());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        desk.begin(Cause.QUARTER_STARTED, timer.dueAt());
        desk.awaitQuarterAfter(timer.dueAt());
    }
}
