package kefu.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Faults found before any route is reached (sizes, unreadable requests), said in our form too. */
@ApplicationScoped
class EdgeFaults {

    private static final int FIRST = -10_000;
    private static final long DRAINED = 32L << 20;

    private final long largest;

    EdgeFaults(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::refuseLargeBody);
        router.errorHandler(413, at -> EdgeAnswers.write(at, WebFaults.tooLarge()));
        router.errorHandler(
                400,
                at -> EdgeAnswers.write(at, CommonProblem.MALFORMED.because("请求无法解析", "The request cannot be read")));
        router.errorHandler(
                404,
                at -> EdgeAnswers.write(
                        at, CommonProblem.NOT_FOUND.because("此地址下没有内容", "There is nothing at this address")));
        router.errorHandler(
                414,
                at -> EdgeAnswers.write(at, CommonProblem.URI_TOO_LONG.because("请求地址过长", "The address is too long")));
        router.errorHandler(
                431,
                at -> EdgeAnswers.write(
                        at, CommonProblem.HEADERS_TOO_LARGE.because("请求头过大", "The headers are too large")));
    }

    /** Answers first and reads the rest away, so that the sender hears why instead of a broken connection. */
    private void refuseLargeBody(RoutingContext at) {
        long announced = announced(at);
        if (announced <= largest) {
            at.next();
            return;
        }
        at.response().putHeader(HttpHeaders.CONNECTION, "close");
        at.request().handler(ignored -> {});
        at.request().endHandler(ended -> at.request().connection().close());
        EdgeAnswers.write(at, WebFaults.tooLarge());
        if (announced > DRAINED) {
            at.request().connection().close();
        }
    }

    private static long announced(RoutingContext at) {
        String length = at.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
