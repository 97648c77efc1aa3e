package kefu.customer.matter;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.casework.Caseworker;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells a matter that part or all of the time of one of its clocks has passed. */
@ApplicationScoped
class MatterTimer implements TimerHandler {

    private final Caseworker caseworker;
    private final MatterRoom room;

    MatterTimer(Caseworker caseworker, MatterRoom room) {
        this.caseworker = caseworker;
        this.room = room;
    }

    @Override
    public String kind() {
        return MatterRoom.TIMERS;
    }

    @Override
    public void fire(FiredTimer timer) {
        caseworker
                .findHeld(room, timer.owner())
                .ifPresent(matter -> caseworker.tick(room, matter, timer.name(), timer.dueAt()));
    }
}
