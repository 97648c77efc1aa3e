package kefu.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kefu.platform.drain.UnderWay;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.EdgeAnswers;
import kefu.platform.web.Endings;
import kefu.platform.web.HangUp;
import org.jspecify.annotations.Nullable;

/**
 * How much is under way, whatever was asked for. What is too much is refused at once with 503, so that what was admitted stays
 * quick; a body that trickles in is cut off. Health is asked on another port and does not notice.
 */
@ApplicationScoped
class Load {

    /** After what lets a browser read the answer, before anybody is asked who the caller is. */
    private static final int ORDER = -250;

    private static final Pattern WAIT = Pattern.compile("(^|&)wait=");
    private static final int BYTES_A_SECOND = 50_000;

    private final GatewayConfig config;
    private final UnderWay underWay;
    private final Endings endings;
    private final Places all;
    private final Map<String, Places> ofService = new ConcurrentHashMap<>();

    Load(GatewayConfig config, UnderWay underWay, Endings endings) {
        this.config = config;
        this.underWay = underWay;
        this.endings = endings;
        this.all = new Places(config.load().most());
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::admit);
    }

    private void admit(RoutingContext at) {
        try {
            if (staysOpen(at.request())) {
                underWay.leaveOut(at);
            } else {
                occupy(at, all);
            }
            watchBody(at);
        } catch (Refusal refusal) {
            EdgeAnswers.write(at, refusal);
            return;
        }
        at.next();
    }

    /** Counts a request until it has ended, or refuses it, for the service it goes to. */
    void begin(RoutingContext at, String service) {
        occupy(
                at,
                ofService.computeIfAbsent(service, _ -> new Places(config.load().mostOfOneService())));
    }

    /** On purpose: it waits for something to happen and costs nothing meanwhile. */
    private boolean staysOpen(HttpServerRequest request) {
        if (!request.path().startsWith(Routes.BASE)) {
            return false;
        }
        String resource = Routes.resourceOf(request.path());
        return config.longLived().contains(resource)
                || (config.longPolled().contains(resource) && isWaiting(request.query()));
    }

    private static boolean isWaiting(@Nullable String query) {
        return query != null && WAIT.matcher(query).find();
    }

    private void occupy(RoutingContext at, Places places) {
        if (!places.take()) {
            at.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            throw CommonProblem.UNAVAILABLE.because("系统繁忙，请稍后重试", "Too much is going on: try again in a moment");
        }
        endings.await(at, places::giveBack);
    }

    /** Cuts a request off whose body does not arrive in time. */
    private void watchBody(RoutingContext at) {
        HttpServerRequest request = at.request();
        if (!HangUp.isBodyToCome(request)) {
            return;
        }
        long patience = config.load().bodyTimeout().toMillis() + 1_000 * (announced(request) / BYTES_A_SECOND);
        long timer = at.vertx().setTimer(patience, _ -> {
            if (!request.isEnded()) {
                cutOff(at);
            }
        });
        at.addEndHandler(_ -> at.vertx().cancelTimer(timer));
    }

    private static void cutOff(RoutingContext at) {
        HangUp.announce(at.request());
        EdgeAnswers.write(at, GatewayProblem.SLOW_BODY.because("请求体未在时限内到达", "The body did not arrive in time"));
        HangUp.now(at.request());
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,12}") ? Long.parseLong(length) : 0;
    }
}
