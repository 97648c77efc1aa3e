package kefu.customer.report;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.customer.BusinessDay;
import kefu.customer.classification.FactsChanged;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/**
 * Reminds of the monthly supply on the day after it was due. One timer waits for that day; like that of the quarter it is set at
 * start-up, by its predecessor, and whenever a file changes in a month it does not wait for yet, which happens when the
 * local clock was moved.
 */
@ApplicationScoped
class SupplyWatch implements TimerHandler {

    static final String KIND = "missing-supply";

    private final SupplyDesk desk;
    private final BusinessDay day;

    SupplyWatch(SupplyDesk desk, BusinessDay day) {
        this.desk = desk;
        this.day = day;
    }

    void onStart(@Observes StartupEvent start) {
        desk.awaitDayAfter(day.now());
    }

    void onFactsChanged(@Observes FactsChanged changed) {
        desk.awaitDayAfter(day.now());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        desk.remind(timer.dueAt());
        desk.awaitDayAfter(timer.dueAt());
    }
}
