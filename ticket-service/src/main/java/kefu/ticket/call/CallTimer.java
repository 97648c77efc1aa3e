package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells that a promised callback was not made in time (003-篇4 四(二): within thirty minutes). */
@ApplicationScoped
class CallTimer implements TimerHandler {

    private final CallDesk desk;

    CallTimer(CallDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return CallJournal.CALLBACK;
    }

    @Override
    public void fire(FiredTimer timer) {
        desk.callbackRunOut(timer.owner(), timer.dueAt());
    }
}
