package kefu.customer.standing;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.customer.classification.Cause;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Looks at a customer's class again on the day he completes a year that a rule counts. */
@ApplicationScoped
class AnniversaryWatch implements TimerHandler {

    private final Reclassification reclassification;

    AnniversaryWatch(Reclassification reclassification) {
        this.reclassification = reclassification;
    }

    @Override
    public String kind() {
        return Anniversaries.KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        reclassification.evaluate(timer.owner(), Cause.ANNIVERSARY, timer.dueAt());
    }
}
