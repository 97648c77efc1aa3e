package kefu.ticket.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells when the lease of a claimed ticket ends. */
@ApplicationScoped
class LeaseTimer implements TimerHandler {

    private final ClaimDesk desk;

    LeaseTimer(ClaimDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return ClaimDesk.TIMER;
    }

    @Override
    public void fire(FiredTimer timer) {
        desk.leaseEnded(timer.owner(), timer.dueAt());
    }
}
