package kefu.ticket.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells when the time a department had to answer is over. */
@ApplicationScoped
class WorkSheetTimer implements TimerHandler {

    private final WorkSheetDesk desk;

    WorkSheetTimer(WorkSheetDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return WorkSheetDesk.TIMER;
    }

    @Override
    public void fire(FiredTimer timer) {
        desk.runOut(timer.owner(), timer.dueAt());
    }
}
