package kefu.platform.timer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import kefu.platform.operations.AfterCommit;
import kefu.platform.operations.Nudge;

/** Tells this replica that a timer was set which is due already, once the change that set it is committed. */
@Singleton
class TimerNudge {

    private final Nudge nudge = new Nudge();
    private final AfterCommit afterCommit;
    private final Clock clock;

    TimerNudge(AfterCommit afterCommit, Clock clock) {
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    void requireTransaction() {
        afterCommit.requireTransaction();
    }

    void afterCommitOf(Collection<NewTimer> timers) {
        afterCommit.requireTransaction();
        Instant now = clock.instant();
        if (timers.stream().anyMatch(timer -> !timer.dueAt().isAfter(now))) {
            afterCommit.once(TimerNudge.class, nudge::now);
        }
    }

    Nudge nudge() {
        return nudge;
    }
}
