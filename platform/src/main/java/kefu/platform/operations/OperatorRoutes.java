package kefu.platform.operations;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;
import kefu.platform.json.Json;
import org.jboss.logging.Logger;

/**
 * Routes for operators on the management port, which is never public. Every answer is JSON; one that cannot be given says
 * why with {@code 503}.
 */
public final class OperatorRoutes {

    private static final Logger LOG = Logger.getLogger(OperatorRoutes.class);
    private static final String PREFIX = "/operator";

    private final Router router;

    public OperatorRoutes(Router router) {
        this.router = router;
    }

    public OperatorRoutes get(String path, Function<RoutingContext, Object> answer) {
        return on(HttpMethod.GET, path, answer);
    }

    public OperatorRoutes post(String path, Function<RoutingContext, Object> answer) {
        return on(HttpMethod.POST, path, answer);
    }

    private OperatorRoutes on(HttpMethod method, String path, Function<RoutingContext, Object> answer) {
        router.route(method, PREFIX + path).blockingHandler(request -> reply(request, answer), false);
        return this;
    }

    private static void reply(RoutingContext request, Function<RoutingContext, Object> answer) {
        try {
            Object body = answer.apply(request);
            int status = body instanceof Refused refused ? refused.status() : 200;
            send(request, status, body);
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s %s could not be answered", request.request().method(), request.normalizedPath());
            send(request, 503, new Refused(503, Faults.reason(e)));
        }
    }

    private static void send(RoutingContext request, int status, Object body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(Json.write(body));
    }

    /** An answer that is none, with its reason. */
    public record Refused(int status, String detail) {}
}
