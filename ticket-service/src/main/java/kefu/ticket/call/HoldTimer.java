package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells that a caller has waited as long as he may (002-M5 1.1: sixty seconds). */
@ApplicationScoped
class HoldTimer implements TimerHandler {

    private final CallDesk desk;

    HoldTimer(CallDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return CallJournal.HOLD;
    }

    @Override
    public void fire(FiredTimer timer) {
        desk.heldTooLong(timer.owner(), timer.dueAt());
    }
}
