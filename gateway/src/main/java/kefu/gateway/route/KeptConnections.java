package kefu.gateway.route;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Connections that were answered and are kept for the next request. The server's own clock for silence starts anew with
 * every byte, so that headers trickling in would hold a connection for ever; here only a whole request counts.
 */
@ApplicationScoped
class KeptConnections {

    /** Before anything is refused. */
    private static final int ORDER = -30_000;

    private static final long LOOK_MILLIS = 1_000;

    private final long patience;
    private final Vertx vertx;
    private final Map<HttpConnection, Kept> kept = new ConcurrentHashMap<>();

    KeptConnections(GatewayConfig config, Vertx vertx) {
        this.patience = config.load().keptAlive().toNanos();
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::note);
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(
                LOOK_MILLIS,
                _ -> kept.entrySet().removeIf(one -> one.getValue().isTooLong(patience) && close(one.getKey())));
    }

    private void note(RoutingContext at) {
        if (at.request().version() != HttpVersion.HTTP_2) {
            kept.computeIfAbsent(at.request().connection(), _ -> new Kept(at.response()))
                    .answering(at.response());
        }
        at.next();
    }

    private static boolean close(HttpConnection connection) {
        connection.close();
        return true;
    }

    /** What was asked last on a connection. */
    private static final class Kept {

        private volatile HttpServerResponse last;
        private volatile long since = System.nanoTime();

        Kept(HttpServerResponse first) {
            last = first;
        }

        void answering(HttpServerResponse response) {
            since = System.nanoTime();
            last = response;
        }

        boolean isTooLong(long patience) {
            long now = System.nanoTime();
            if (!last.ended() && !last.closed()) {
                since = now;
            }
            return now - since > patience;
        }
    }
}
