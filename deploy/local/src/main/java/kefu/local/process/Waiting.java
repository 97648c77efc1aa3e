package kefu.local.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition of another process by asking again and again; nothing tells us otherwise. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    /** Whether the condition came true in time; gives up early as soon as {@code hopeless} says so. */
    public static boolean until(BooleanSupplier condition, BooleanSupplier hopeless, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (hopeless.getAsBoolean() || System.nanoTime() > deadline || Thread.interrupted()) {
                return condition.getAsBoolean();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
