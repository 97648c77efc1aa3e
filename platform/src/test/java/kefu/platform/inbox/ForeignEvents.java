package kefu.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.outbox.Outbox;
import kefu.platform.web.Correlation;

/** Stands for a service's consumer of another service's events: leaves an effect, publishes what follows, fails on demand. */
@ApplicationScoped
public class ForeignEvents implements EventHandler {

    public static final String TOPIC = "foreign.events";
    public static final String HAPPENED = "foreign.happened.v1";
    static final String FOLLOWED = "foreign.followed.v1";

    private final Map<UUID, AtomicInteger> faults = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> outages = new ConcurrentHashMap<>();
    private final Effects effects;
    private final Outbox outbox;
    private final CurrentCaller caller;

    ForeignEvents(Effects effects, Outbox outbox, CurrentCaller caller) {
        this.effects = effects;
        this.outbox = outbox;
        this.caller = caller;
    }

    record Happened(int n) {}

    /** The next so many attempts at events of this subject fail for good reason. */
    public void fail(UUID subject, int times) {
        faults.put(subject, new AtomicInteger(times));
    }

    /** The next so many attempts at events of this subject meet an outage. */
    void outage(UUID subject, int times) {
        outages.put(subject, new AtomicInteger(times));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Set<String> types() {
        return Set.of(HAPPENED, FOLLOWED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        int n = event.as(Happened.class).n();
        effects.add(event.subject(), "n=" + n);
        if (event.type().equals(FOLLOWED)) {
            outbox.add(event.subject(), "test.happened.v1", Map.of("n", n));
            effects.add(event.subject(), caller.get().operator() + " " + Correlation.current());
        }
        if (left(outages, event.subject())) {
            throw new IllegalStateException(new ConnectException("away"));
        }
        if (left(faults, event.subject())) {
            throw new IllegalArgumentException("cannot be handled");
        }
    }

    private static boolean left(Map<UUID, AtomicInteger> of, UUID subject) {
        return of.containsKey(subject) && of.get(subject).getAndDecrement() > 0;
    }
}
