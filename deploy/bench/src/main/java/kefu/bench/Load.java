package kefu.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several workers, each with a connection of its own, doing the same thing as often as they can for a given time. */
final class Load {

    /** Does the thing once; called by one thread at a time. */
    interface Worker extends AutoCloseable {
        void once() throws Exception;
    }

    /** How often it was done, and how long that took. */
    record Lap(long done, Duration took) {
        Lap and(Lap other) {
            return new Lap(done + other.done, took.plus(other.took));
        }
    }

    private Load() {}

    /** Ends with the first fault of any worker: a figure that hides refusals is worth nothing. */
    static Lap run(List<? extends Worker> workers, Duration time) throws Exception {
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
