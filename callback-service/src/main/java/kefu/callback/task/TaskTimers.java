package kefu.callback.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.timer.NewTimer;
import kefu.platform.timer.Timers;

/** The reminders of a callback: its last day begins, its last day is over, the time agreed for another call has come. */
@ApplicationScoped
public class TaskTimers {

    static final String KIND = "callback";
    static final String DUE = "due";
    static final String OVERDUE = "overdue";
    static final String RECALL = "recall";

    private final Timers timers;

    TaskTimers(Timers timers) {
        this.timers = timers;
    }

    void start(CallbackTask task, NewCallback wanted) {
        List<NewTimer> set = new ArrayList<>();
        if (task.state() == CallbackStatus.OPEN) {
            set.add(new NewTimer(KIND, task.id(), DUE, wanted.dueFrom()));
        }
        set.add(new NewTimer(KIND, task.id(), OVERDUE, task.deadline().dueAt()));
        timers.scheduleAll(set);
    }

    /** Sets, moves or takes back what the callback waits for now. */
    public void follow(CallbackTask task) {
        UUID id = task.id();
        Instant next = task.nextCall().nextAt();
        if (task.state().isClosed()) {
            timers.cancelAll(KIND, id);
        } else if (next == null) {
            timers.cancel(KIND, id, RECALL);
        } else {
            timers.schedule(KIND, id, RECALL, next);
        }
    }
}
