package kefu.platform.operations;

import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that does one kind of background work over and over: at once when nudged, otherwise every so often; later and
 * later while it fails. Guarantees that a stop lets the piece of work in hand finish.
 */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Duration idle;
    private final Nudge nudge;
    private final Work work;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    /** One piece of work. */
    @FunctionalInterface
    public interface Work {

        /** Returns whether more is waiting. */
        boolean once() throws Exception;
    }

    public Worker(String name, Duration idle, Nudge nudge, Work work) {
        this.name = name;
        this.idle = idle;
        this.nudge = nudge;
        this.work = work;
    }

    public void start() {
        stopping = false;
        thread = Thread.ofPlatform().name(name).daemon(true).start(this::run);
    }

    /** Whether the work in hand is to be the last. */
    public boolean stopping() {
        return stopping;
    }

    /** Asks it to end and waits; returns false if it did not within the patience. */
    public boolean stop(Duration patience) {
        stopping = true;
        nudge.now();
        Thread running = thread;
        try {
            return running == null || running.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void run() {
        // The classes of the application, not of whoever started the thread.
        Thread.currentThread().setContextClassLoader(Worker.class.getClassLoader());
        int failures = 0;
        try {
            while (!stopping) {
                failures = attempt(failures);
            }
        } catch (InterruptedException e) {
            LOG.debugf("%s was interrupted", name);
        }
    }

    private int attempt(int failures) throws InterruptedException {
        try {
            if (!work.once() && !stopping) {
                nudge.await(idle);
            }
            if (failures > 0) {
                LOG.infof("%s works again after %d failures", name, failures);
            }
            return 0;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | LinkageError | StackOverflowError e) {
            report(e, failures);
            nudge.await(pause(failures));
            return failures + 1;
        }
    }

    private void report(Throwable fault, int failures) {
        if (failures == 0) {
            LOG.warnf(fault, "%s failed and tries again", name);
        } else {
            LOG.warnf("%s failed %d times: %s", name, failures + 1, fault);
        }
    }

    private static Duration pause(int failures) {
        Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
