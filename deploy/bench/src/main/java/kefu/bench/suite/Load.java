package kefu.bench.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several workers, each with a connection of its own, doing the same thing as often as they can for a given time. */
public final class Load {

    /** On two cores a JVM compiles for more than a minute before a service answers as fast as it will all day. */
    private static final Duration WARM_LAP = Duration.ofSeconds(6);

    private static final int FEWEST_LAPS = 12;
    private static final int MOST_LAPS = 25;

    /** Does the thing once; called by one thread at a time. */
    public interface Worker extends AutoCloseable {
        void once() throws Exception;
    }

    /** How often it was done, and how long that took. */
    public record Lap(long done, Duration took) {
        public static final Lap NONE = new Lap(0, Duration.ZERO);

        public Lap and(Lap other) {
            return new Lap(done + other.done, took.plus(other.took));
        }
    }

    /** How a warm-up went. */
    public record Warmth(int laps, boolean steady) {
        @Override
        public String toString() {
            return (steady ? "steady after " : "not steady after ") + laps * WARM_LAP.toSeconds() + " s";
        }
    }

    private Load() {}

    /** Until two laps in a row differ by less than 5 %; a machine that is busy otherwise never gets there, so not for ever. */
    public static Warmth warm(List<? extends Worker> workers) throws Exception {
        long before = 0;
        for (int lap = 1; lap <= MOST_LAPS; lap++) {
            long done = run(workers, WARM_LAP).done();
            if (lap > FEWEST_LAPS && isSteady(before, done)) {
                return new Warmth(lap, true);
            }
            before = done;
        }
        return new Warmth(MOST_LAPS, false);
    }

    static boolean isSteady(long before, long now) {
        return Math.abs(now - before) * 20 < Math.max(before, now);
    }

    /** Ends with the first fault of any worker: a figure that hides refusals is worth nothing. */
    public static Lap run(List<? extends Worker> workers, Duration time) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            List<Future<Long>> running = new ArrayList<>();
            for (Worker worker : workers) {
                running.add(threads.submit(() -> until(end, worker)));
            }
            for (Future<Long> one : running) {
                done += one.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException("The load broke off: " + fault.getCause(), fault.getCause());
        }
        return new Lap(done, Duration.ofNanos(System.nanoTime() - start));
    }

    private static long until(long end, Worker worker) throws Exception {
        long done = 0;
        while (System.nanoTime() - end < 0) {
            worker.once();
            done++;
        }
        return done;
    }
}
