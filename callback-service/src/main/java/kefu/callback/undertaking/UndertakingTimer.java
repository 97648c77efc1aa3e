package kefu.callback.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.casework.Caseworker;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells a undertaking that part or all of the time of one of its clocks has passed. */
@ApplicationScoped
class UndertakingTimer implements TimerHandler {

    private final Caseworker caseworker;
    private final UndertakingRoom room;

    UndertakingTimer(Caseworker caseworker, UndertakingRoom room) {
        this.caseworker = caseworker;
        this.room = room;
    }

    @Override
    public String kind() {
        return UndertakingRoom.TIMERS;
    }

    @Override
    public void fire(FiredTimer timer) {
        caseworker
                .findHeld(room, timer.owner())
                .ifPresent(undertaking -> caseworker.tick(room, undertaking, timer.name(), timer.dueAt()));
    }
}
