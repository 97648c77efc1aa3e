package kefu.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Gathered;

/**
 * Sets and takes back timers, in the transaction of the change that asks for them. A timer is known by kind, owner and
 * name: scheduling it again moves it.
 */
@ApplicationScoped
public class Timers {

    private final TimerRows rows;
    private final TimerNudge nudge;
    private final Gathered<NewTimer> gathered;

    Timers(TimerRows rows, TimerNudge nudge) {
        this.rows = rows;
        this.nudge = nudge;
        this.gathered = new Gathered<>(rows::put);
    }

    /** Sets the timer, or moves it if it is set already. A moment that has passed is fine: it fires at once. */
    public void schedule(String kind, UUID owner, String name, Instant dueAt) {
        scheduleAll(List.of(new NewTimer(kind, owner, name, dueAt)));
    }

    /** Sets or moves several timers in one statement. */
    public void scheduleAll(List<NewTimer> timers) {
        if (timers.isEmpty()) {
            return;
        }
        nudge.afterCommitOf(timers);
        gathered.add(timers);
        timers.forEach(Firing::scheduled);
    }

    /** Takes the timer back; one that is not set, or has fired, is no fault. */
    public void cancel(String kind, UUID owner, String name) {
        nudge.requireTransaction();
        if (!Firing.cancelled(new TimerKey(kind, owner, name))) {
            gathered.now();
            rows.remove(kind, owner, name);
        }
    }

    /** Takes back every timer of the owner of this kind. */
    public void cancelAll(String kind, UUID owner) {
        nudge.requireTransaction();
        gathered.now();
        rows.removeAll(kind, owner);
        Firing.cancelled(timer -> timer.kind().equals(kind) && timer.owner().equals(owner));
    }
}
