package kefu.platform.timer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The timers that fire in the transaction on this thread, and what their handlers have changed about them meanwhile: one
 * that was cancelled or moved by an earlier one must not fire, and one that was newly set and is due earlier goes first.
 */
final class Firing {

    private static final ThreadLocal<@Nullable Firing> CURRENT = new ThreadLocal<>();

    private final Set<TimerKey> claimed;
    private final Set<TimerKey> cancelled = new HashSet<>();
    private final Set<TimerKey> set = new HashSet<>();
    private Instant earliestSet = Instant.MAX;

    private Firing(Set<TimerKey> claimed) {
        this.claimed = claimed;
    }

    static Firing begin(Set<TimerKey> claimed) {
        Firing firing = new Firing(claimed);
        CURRENT.set(firing);
        return firing;
    }

    static void end() {
        CURRENT.remove();
    }

    static void scheduled(NewTimer timer) {
        Firing firing = CURRENT.get();
        if (firing != null) {
            firing.set.add(new TimerKey(timer.kind(), timer.owner(), timer.name()));
            firing.earliestSet = timer.dueAt().isBefore(firing.earliestSet) ? timer.dueAt() : firing.earliestSet;
        }
    }

    /** Whether its row is held here as it was, and will go together with those that have fired. */
    static boolean cancelled(TimerKey timer) {
        Firing firing = CURRENT.get();
        boolean held = firing != null && firing.claimed.contains(timer) && !firing.set.contains(timer);
        if (firing != null && held) {
            firing.cancelled.add(timer);
        }
        return held;
    }

    static void cancelled(Predicate<TimerKey> which) {
        Firing firing = CURRENT.get();
        if (firing != null) {
            firing.claimed.stream().filter(which).forEach(firing.cancelled::add);
        }
    }

    /** Cancelled or moved since it was claimed. */
    boolean changed(TimerKey timer) {
        return cancelled.contains(timer) || set.contains(timer);
    }

    /** What has fired or was cancelled; one that was set anew is a new timer now and stays. */
    List<TimerKey> over(Collection<TimerKey> fired) {
        Set<TimerKey> over = new LinkedHashSet<>(fired);
        over.addAll(cancelled);
        over.removeAll(set);
        return List.copyOf(over);
    }

    /** Something set meanwhile is due before this one. */
    boolean mustWait(Instant dueAt) {
        return earliestSet.isBefore(dueAt);
    }
}
