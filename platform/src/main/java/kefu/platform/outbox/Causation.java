package kefu.platform.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event that is being handled on this thread, so that every event that follows from it names it as its cause. */
public final class Causation {

    private static final ThreadLocal<@Nullable UUID> CURRENT = new ThreadLocal<>();

    private Causation() {}

    public static @Nullable UUID current() {
        return CURRENT.get();
    }

    public static void begin(UUID event) {
        CURRENT.set(event);
    }

    public static void end() {
        CURRENT.remove();
    }
}
