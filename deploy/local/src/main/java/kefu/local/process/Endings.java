package kefu.local.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How a process is ended: asked first, so that it can drain, and killed only when it does not listen. */
final class Endings {
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private Endings() {}

    static void end(ProcessHandle handle, Duration grace) {
        handle.destroy();
        if (!ended(handle, grace)) {
            handle.destroyForcibly();
            ended(handle, AFTER_KILL);
        }
    }

    private static boolean ended(ProcessHandle handle, Duration within) {
        try {
            handle.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }
}
