package kefu.callback.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import kefu.platform.identity.CurrentCaller;

/** Who acts now: the operator of the request, or the service itself where an event or a timer acts. */
@ApplicationScoped
public class Acts {

    /** The name under which timers act. */
    public static final String SERVICE = "callback-service";

    private final CurrentCaller caller;
    private final Clock clock;

    Acts(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Act now() {
        return new Act(caller.get().operator(), clock.instant());
    }
}
