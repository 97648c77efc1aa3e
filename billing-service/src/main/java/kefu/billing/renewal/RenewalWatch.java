package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Acts when a renewal's day has come: reminds, reports nobody's contracts, lets it expire. Overtaken timers do nothing. */
@ApplicationScoped
class RenewalWatch implements TimerHandler {

    private final RenewalDesk desk;

    RenewalWatch(RenewalDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return RenewalTimers.KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        switch (timer.name()) {
            case RenewalTimers.UNOWNED -> desk.tellUnowned(timer.owner());
            case RenewalTimers.REMIND -> desk.happened(timer.owner(), "billing.renewal.due");
            default -> desk.happened(timer.owner(), "billing.renewal.expired");
        }
    }
}
