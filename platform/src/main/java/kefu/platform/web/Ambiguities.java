package kefu.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;

/**
 * Refuses what the next server might read differently: a header said twice that has one meaning, and a body packed so that
 * its size is not its size.
 */
@ApplicationScoped
class Ambiguities {

    /** Once the length is known to be fit. */
    private static final int ORDER = EdgeFaults.FIRST + 1;

    private static final List<String> SAID_ONCE =
            List.of("Host", "Content-Length", "Content-Type", "Idempotency-Key", "If-Match");

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(Ambiguities::read);
    }

    private static void read(RoutingContext at) {
        HttpServerRequest request = at.request();
        if (isTwice(request, "Authorization")) {
            refuse(
                    at,
                    CommonProblem.UNAUTHENTICATED.because(
                            "只能有一个 Authorization", "There is more than one Authorization"));
            return;
        }
        for (String header : SAID_ONCE) {
            if (isTwice(request, header)) {
                refuse(at, twice(header));
                return;
            }
        }
        if (request.headers().contains("")) {
            refuse(at, CommonProblem.MALFORMED.because("有一个请求头没有名称", "There is a header without a name"));
            return;
        }
        String packed = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            at.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            refuse(at, CommonProblem.UNSUPPORTED_MEDIA.because("请求体不得压缩", "A body must not be compressed"));
            return;
        }
        at.next();
    }

    private static boolean isTwice(HttpServerRequest request, String header) {
        return request.headers().getAll(header).size() > 1;
    }

    private static Refusal twice(String header) {
        return CommonProblem.MALFORMED
                .because("请求头 " + header + " 只能出现一次", "The header " + header + " may be there only once")
                .with("header", header);
    }

    private static void refuse(RoutingContext at, Refusal refusal) {
        HangUp.afterTheRest(at);
        EdgeAnswers.write(at, refusal);
    }
}
