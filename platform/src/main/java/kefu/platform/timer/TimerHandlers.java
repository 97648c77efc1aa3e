package kefu.platform.timer;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who does what a timer was set for; two handlers of one kind stop the service at its start. */
@Singleton
class TimerHandlers {

    private final Map<String, TimerHandler> byKind = new HashMap<>();

    TimerHandlers(@All List<TimerHandler> all) {
        for (TimerHandler handler : all) {
            if (byKind.put(handler.kind(), handler) != null) {
                throw new IllegalStateException("Two handlers for timers of kind " + handler.kind());
            }
        }
    }

    void fire(FiredTimer timer) {
        TimerHandler handler = byKind.get(timer.kind());
        if (handler == null) {
            throw new IllegalStateException("Nobody handles timers of kind " + timer.kind());
        }
        handler.fire(timer);
    }
}
