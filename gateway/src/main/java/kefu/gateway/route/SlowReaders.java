package kefu.gateway.route;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.web.Endings;
import kefu.platform.web.HangUp;
import org.jboss.logging.Logger;

/**
 * Callers who do not take the answer they asked for: they would hold a connection to the service and a place at the door for
 * as long as they like. Who takes nothing for a while is cut off.
 */
@ApplicationScoped
class SlowReaders {

    private static final Logger LOG = Logger.getLogger(SlowReaders.class);
    private static final long LOOK_MILLIS = 1_000;

    private final long patience;
    private final Vertx vertx;
    private final Endings endings;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    SlowReaders(GatewayConfig config, Vertx vertx, Endings endings) {
        this.patience = config.load().answerPatience().toNanos();
        this.vertx = vertx;
        this.endings = endings;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(LOOK_MILLIS, _ -> readers.removeIf(reader -> !reader.look(patience)));
    }

    /** Until his answer has gone. */
    void watch(RoutingContext at) {
        Reader reader = new Reader(at.request());
        readers.add(reader);
        endings.await(at, () -> readers.remove(reader));
    }

    private static final class Reader {

        private final HttpServerRequest request;
        private long taken;
        private long since = System.nanoTime();

        Reader(HttpServerRequest request) {
            this.request = request;
        }

        /** False if there is nothing more to look at. */
        boolean look(long patience) {
            HttpServerResponse response = request.response();
            try {
                long now = System.nanoTime();
                if (!response.writeQueueFull() || response.bytesWritten() != taken) {
                    taken = response.bytesWritten();
                    since = now;
                } else if (now - since > patience) {
                    LOG.infof("An answer is cut off: nothing of it was taken after %d bytes", taken);
                    HangUp.cut(request);
                    return false;
                }
                return true;
            } catch (IllegalStateException ended) {
                // It ended at this very moment.
                return false;
            }
        }
    }
}
