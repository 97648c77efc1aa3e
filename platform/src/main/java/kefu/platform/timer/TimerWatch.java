package kefu.platform.timer;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kefu.platform.operations.Faults;
import kefu.platform.operations.Gathered;
import kefu.platform.operations.LoadedEntities;
import kefu.platform.operations.SystemWork;

/**
 * Fires what is due, strictly in due order, one replica at a time: after a downtime a case goes through its timers exactly
 * as it would have done. Claim, effects and removal are one transaction, so whatever dies, a timer has either fired and is
 * gone or will fire; its visible effect happens once.
 *
 * <p>Many timers share a transaction while all goes well, and what they add is written together. If one fails, all are undone
 * and each fires in its own; the one that fails is put off and no longer in anyone's way.
 */
@Singleton
class TimerWatch {

    private final DueTimers due;
    private final TimerHandlers handlers;
    private final TimerFaults faults;
    private final SystemWork work;
    private final LoadedEntities loaded;
    private final Clock clock;

    TimerWatch(
            DueTimers due,
            TimerHandlers handlers,
            TimerFaults faults,
            SystemWork work,
            LoadedEntities loaded,
            Clock clock) {
        this.due = due;
        this.handlers = handlers;
        this.faults = faults;
        this.work = work;
        this.loaded = loaded;
        this.clock = clock;
    }

    /** Fires up to so many timers; returns how many are done with, 0 if none is due (or it is not our turn). */
    int fire(int batch) {
        try {
            return fireTogether(batch);
        } catch (RuntimeException e) {
            int done = 0;
            while (done < batch && fireAlone()) {
                done++;
            }
            return done;
        }
    }

    private int fireTogether(int batch) {
        int[] fired = new int[1];
        work.inTransaction(() -> {
            List<DueTimer> claimed = claim(batch);
            List<DueTimer> together =
                    claimed.stream().takeWhile(timer -> !timer.suspect()).toList();
            fired[0] =
                    fireClaimed(together.isEmpty() ? claimed.stream().limit(1).toList() : together);
        });
        return fired[0];
    }

    /** Returns false once nothing is due. */
    private boolean fireAlone() {
        List<DueTimer> attempted = new ArrayList<>();
        try {
            work.inTransaction(() -> {
                attempted.addAll(claim(1));
                fireClaimed(attempted);
            });
        } catch (RuntimeException e) {
            if (attempted.isEmpty() || Faults.isTransient(e)) {
                throw e;
            }
            faults.failed(attempted.getFirst(), e);
        }
        return !attempted.isEmpty();
    }

    private List<DueTimer> claim(int limit) {
        try {
            return due.claim(clock.instant(), limit);
        } catch (SQLException e) {
            throw new IllegalStateException("Due timers could not be claimed", e);
        }
    }

    private int fireClaimed(List<DueTimer> claimed) {
        Set<TimerKey> keys = claimed.stream().map(DueTimer::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Firing firing = Firing.begin(keys);
        List<DueTimer> fired = new ArrayList<>();
        try {
            Gathered.together(() -> fireInOrder(claimed, firing, fired));
        } finally {
            Firing.end();
        }
        remove(fired, firing);
        return fired.size();
    }

    private void fireInOrder(List<DueTimer> claimed, Firing firing, List<DueTimer> fired) {
        for (DueTimer timer : claimed) {
            if (firing.mustWait(timer.timer().dueAt())) {
                break;
            }
            if (!firing.changed(timer.key())) {
                work.traced(timer.timer().kind(), null, null, () -> handlers.fire(timer.timer()));
                loaded.forget();
                fired.add(timer);
            }
        }
    }

    private void remove(List<DueTimer> fired, Firing firing) {
        try {
            due.remove(firing.over(fired.stream().map(DueTimer::key).toList()));
            for (DueTimer timer : fired) {
                if (timer.suspect()) {
                    faults.forget(timer.key());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Fired timers could not be removed", e);
        }
    }
}
