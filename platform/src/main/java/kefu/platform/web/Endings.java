package kefu.platform.web;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells once that a request is over, however that came about. The framework's own handlers for this are called two and three
 * times where a connection is dropped, and never where an answer is cut off while it is passed on from another service;
 * whoever counts with them counts wrong for ever.
 */
@ApplicationScoped
public class Endings {

    private static final long LOOK_MILLIS = 1_000;

    private final Vertx vertx;
    private final Set<Ending> awaited = ConcurrentHashMap.newKeySet();

    public Endings(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Public for who has no container. */
    public void start(@Observes StartupEvent started) {
        vertx.setPeriodic(LOOK_MILLIS, _ -> awaited.forEach(Ending::look));
    }

    /** At once where the framework tells, else within a second or two. */
    public void await(RoutingContext at, Runnable then) {
        Ending ending = new Ending(at.response(), then);
        awaited.add(ending);
        at.addEndHandler(_ -> ending.isHere());
    }

    private final class Ending {

        private final HttpServerResponse response;
        private final Runnable then;
        private final AtomicBoolean told = new AtomicBoolean();

        Ending(HttpServerResponse response, Runnable then) {
            this.response = response;
            this.then = then;
        }

        void look() {
            if (response.ended() || response.closed()) {
                isHere();
            }
        }

        void isHere() {
            if (told.compareAndSet(false, true)) {
                awaited.remove(this);
                then.run();
            }
        }
    }
}
