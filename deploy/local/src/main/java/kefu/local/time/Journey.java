package kefu.local.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Moves the clock forward the way time would pass: it halts where something falls due and lets the suite react before it
 * goes on. Without that, what one service would have done on day two happens only after another has seen day nine.
 */
public final class Journey {
    // A long journey halts less often; within one stretch each service still acts in the order of its due times.
    private static final int MOST_HALTS = 200;
    private static final Duration SHORTEST_STRETCH = Duration.ofMinutes(1);

    private final ClockFile clock;
    private final Supplier<Optional<Instant>> nextDue;
    private final Runnable settle;

    public Journey(ClockFile clock, Supplier<Optional<Instant>> nextDue, Runnable settle) {
        this.clock = clock;
        this.nextDue = nextDue;
        this.settle = settle;
    }

    /** Goes to the target and comes back when everything due until then has happened. */
    public void to(Instant target) {
        Instant start = clock.now();
        Duration stretch =
                longer(SHORTEST_STRETCH, Duration.between(start, target).dividedBy(MOST_HALTS));
        Instant halted = start;
        Optional<Instant> due = nextDue.get().filter(at -> at.isBefore(target));
        while (due.isPresent() && start.isBefore(target)) {
            Instant halt = later(due.get(), halted).plus(stretch);
            if (!halt.isBefore(target)) {
                break;
            }
            clock.set(halt);
            settle.run();
            halted = halt;
            due = nextDue.get().filter(at -> at.isBefore(target));
        }
        clock.set(target);
        settle.run();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
