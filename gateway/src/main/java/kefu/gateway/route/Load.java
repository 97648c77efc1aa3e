package kefu.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.EdgeAnswers;

/**
 * How much is under way. What is too much is refused at once with 503, so that what was admitted stays quick; a body that
 * trickles in is cut off. Health is asked on another port and does not notice.
 */
@ApplicationScoped
class Load {

    private static final int BYTES_A_SECOND = 50_000;

    private final GatewayConfig config;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, AtomicInteger> ofService = new ConcurrentHashMap<>();

    Load(GatewayConfig config) {
        this.config = config;
    }

    /** Counts a request until it has ended, or refuses it. */
    void begin(RoutingContext at) {
        boolean stays = config.longLived().stream()
                .anyMatch(segment -> at.request().path().startsWith(Routes.BASE + segment));
        if (!stays) {
            count(at, all, config.load().most());
        }
    }

    /** The same for the service it goes to. */
    void begin(RoutingContext at, String service) {
        count(
                at,
                ofService.computeIfAbsent(service, _ -> new AtomicInteger()),
                config.load().mostOfOneService());
    }

    private static void count(RoutingContext at, AtomicInteger underWay, int most) {
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            at.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            throw CommonProblem.UNAVAILABLE.because("系统繁忙，请稍后重试", "Too much is going on: try again in a moment");
        }
        at.addEndHandler(_ -> underWay.decrementAndGet());
    }

    /** Cuts a request off whose body does not arrive in time. */
    void watchBody(RoutingContext at) {
        HttpServerRequest request = at.request();
        long announced = announced(request);
        if (announced == 0 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return;
        }
        long patience = config.load().bodyTimeout().toMillis() + 1_000 * (announced / BYTES_A_SECOND);
        long timer = at.vertx().setTimer(patience, _ -> {
            if (!request.isEnded()) {
                cutOff(at);
            }
        });
        at.addEndHandler(_ -> at.vertx().cancelTimer(timer));
    }

    private static void cutOff(RoutingContext at) {
        if (!at.response().headWritten()) {
            at.response().putHeader(HttpHeaders.CONNECTION, "close");
            EdgeAnswers.write(at, GatewayProblem.SLOW_BODY.because("请求体未在时限内到达", "The body did not arrive in time"));
        }
        at.request().connection().close();
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,12}") ? Long.parseLong(length) : 0;
    }
}
