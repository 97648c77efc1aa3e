package kefu.platform.operations;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a sleeping worker; nudges while it is awake are remembered as one. */
public final class Nudge {

    private final Semaphore signal = new Semaphore(0);

    public void now() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** Sleeps until the next nudge, but no longer than this. */
    public void await(Duration longest) throws InterruptedException {
        if (signal.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            signal.drainPermits();
        }
    }
}
