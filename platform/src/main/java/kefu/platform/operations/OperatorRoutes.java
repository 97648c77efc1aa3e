package kefu.platform.operations;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;
import java.util.regex.Pattern;
import kefu.platform.json.Json;
import kefu.platform.web.Correlation;
import org.jboss.logging.Logger;

/**
 * Routes for operators on the management port, which is never public. Every answer is JSON; one that cannot be given says
 * why with {@code 503}. Whoever does something there says who he is in {@code X-Operator}, and it is written down with what
 * came of it ({@code GET /operator/acts}).
 */
public final class OperatorRoutes {

    private static final Logger LOG = Logger.getLogger(OperatorRoutes.class);
    private static final String PREFIX = "/operator";
    private static final Pattern OPERATOR = Pattern.compile("[\\p{L}\\p{N}._@:-]{1,64}");

    /** Says who does it. */
    public static final String HEADER = "X-Operator";

    private final Router router;

    public OperatorRoutes(Router router) {
        this.router = router;
    }

    public OperatorRoutes get(String path, Function<RoutingContext, Object> answer) {
        return on(HttpMethod.GET, path, answer);
    }

    /** Something an operator does. */
    public OperatorRoutes post(String path, OperatorActs acts, Function<RoutingContext, Object> answer) {
        return on(HttpMethod.POST, path, request -> done(request, acts, answer));
    }

    private static Object done(RoutingContext request, OperatorActs acts, Function<RoutingContext, Object> answer) {
        String operator = request.request().getHeader(HEADER);
        if (operator == null || !OPERATOR.matcher(operator).matches()) {
            return new Refused(400, "Say who you are in " + HEADER + ": up to 64 letters, digits and . _ @ : -");
        }
        String correlation = Correlation.begin(request.request().getHeader(Correlation.HEADER));
        try {
            String act = request.request().method() + " " + request.normalizedPath();
            LOG.infof("%s by %s", act, operator);
            long begun = acts.begun(operator, act);
            Object body = answer.apply(request);
            acts.ended(begun, status(body));
            request.response().putHeader(Correlation.HEADER, correlation);
            return body;
        } finally {
            Correlation.end();
        }
    }

    private static int status(Object body) {
        return body instanceof Refused refused ? refused.status() : 200;
    }

    private OperatorRoutes on(HttpMethod method, String path, Function<RoutingContext, Object> answer) {
        router.route(method, PREFIX + path).blockingHandler(request -> reply(request, answer), false);
        return this;
    }

    private static void reply(RoutingContext request, Function<RoutingContext, Object> answer) {
        try {
            Object body = answer.apply(request);
            send(request, status(body), body);
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
