package kefu.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import kefu.gateway.route.GatewayConfig;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.EdgeAnswers;
import kefu.platform.web.HangUp;

/**
 * Refuses addresses and headers that are longer than anybody needs, and says so. The server itself reads a good deal more,
 * because what it refuses it refuses without a word.
 */
@ApplicationScoped
class Sizes {

    /** Before everything else. */
    private static final int ORDER = -20_000;

    /** Colon, blank and the end of a line. */
    private static final int AROUND = 4;

    private final GatewayConfig.Sizes limits;

    Sizes(GatewayConfig config) {
        this.limits = config.sizes();
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::measure);
    }

    private void measure(RoutingContext at) {
        HttpServerRequest request = at.request();
        if (request.uri().length() > limits.address()) {
            refuse(at, CommonProblem.URI_TOO_LONG.because("请求地址过长", "The address is too long"), limits.address());
        } else if (sizeOf(request) > limits.headers()) {
            refuse(at, CommonProblem.HEADERS_TOO_LARGE.because("请求头过大", "The headers are too large"), limits.headers());
        } else {
            at.next();
        }
    }

    private static int sizeOf(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND;
        }
        return size;
    }

    private static void refuse(RoutingContext at, Refusal refusal, int limit) {
        HangUp.announce(at.request());
        EdgeAnswers.write(at, refusal.with("limit", limit));
    }
}
