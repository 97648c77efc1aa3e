package kefu.platform.drain;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.web.Endings;

/** Requests that were taken and have not been answered, whatever they ask for; also a metric. */
@ApplicationScoped
public class UnderWay {

    private static final String COUNTED = UnderWay.class.getName();

    private final AtomicInteger requests = new AtomicInteger();
    private final Endings endings;

    public UnderWay(MeterRegistry registry, Endings endings) {
        this.endings = endings;
        registry.gauge("kefu.requests.underway", requests);
    }

    void begin(RoutingContext at) {
        requests.incrementAndGet();
        at.put(COUNTED, true);
        endings.await(at, () -> leaveOut(at));
    }

    /** One that stays open on purpose: it is told to end when the replica leaves, and nobody waits for it. */
    public void leaveOut(RoutingContext at) {
        if (at.remove(COUNTED) != null) {
            requests.decrementAndGet();
        }
    }

    int count() {
        return requests.get();
    }
}
