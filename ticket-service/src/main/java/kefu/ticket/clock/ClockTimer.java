package kefu.ticket.clock;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.process.TimerChange;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.ticket.ticket.DutyDesk;

/** Tells a ticket that part or all of the time of one of its clocks has passed. */
@ApplicationScoped
class ClockTimer implements TimerHandler {

    private final DutyDesk duty;

    ClockTimer(DutyDesk duty) {
        this.duty = duty;
    }

    @Override
    public String kind() {
        return DutyDesk.CLOCK;
    }

    @Override
    public void fire(FiredTimer timer) {
        duty.clockDue(timer.owner(), TimerChange.clock(timer.name()), TimerChange.percent(timer.name()), timer.dueAt());
    }
}
