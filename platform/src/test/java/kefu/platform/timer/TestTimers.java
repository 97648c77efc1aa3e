package kefu.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Does with a timer whatever the test of its owner says. */
@ApplicationScoped
public class TestTimers implements TimerHandler {

    public static final String KIND = "test";

    private final Map<UUID, Consumer<FiredTimer>> reactions = new ConcurrentHashMap<>();

    void react(UUID owner, Consumer<FiredTimer> reaction) {
        reactions.put(owner, reaction);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        reactions.get(timer.owner()).accept(timer);
    }
}
