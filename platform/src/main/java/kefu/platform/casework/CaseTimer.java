package kefu.platform.casework;

import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells a case that part or all of the time of one of its clocks has passed. */
public abstract class CaseTimer<C extends StoredCase> implements TimerHandler {

    private final Caseworker caseworker;
    private final CaseRoom<C> room;

    protected CaseTimer(Caseworker caseworker, CaseRoom<C> room) {
        this.caseworker = caseworker;
        this.room = room;
    }

    @Override
    public String kind() {
        return room.timers();
    }

    @Override
    public void fire(FiredTimer timer) {
        caseworker
                .findHeld(room, timer.owner())
                .ifPresent(stored -> caseworker.tick(room, stored, timer.name(), timer.dueAt()));
    }
}
