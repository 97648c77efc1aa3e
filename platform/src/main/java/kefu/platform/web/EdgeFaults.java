package kefu.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Faults found before any route is reached (sizes, unreadable requests), said in our form too. Bodies are small, because
 * they are read as a whole; only where files are streamed ({@code …/content}) may they be as large as the server takes.
 */
@ApplicationScoped
class EdgeFaults {

    static final int FIRST = -10_000;

    private static final int AFTER_LIMIT_IS_SET = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;
    private static final long DRAINED = 32L << 20;

    private final long largest;
    private final long largestFile;
    private final Pattern files;

    EdgeFaults(
            @ConfigProperty(name = "kefu.web.max-body-size", defaultValue = "1M") MemorySize largest,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestFile,
            @ConfigProperty(name = "kefu.web.file-paths", defaultValue = "/api/v1/.+/content") String files) {
        this.largest = largest.asLongValue();
        this.largestFile = largestFile.asLongValue();
        this.files = Pattern.compile(files);
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::refuseLargeBody);
        router.route().order(AFTER_LIMIT_IS_SET).handler(this::limitUnannounced);
        router.route().order(FIRST).failureHandler(EdgeFaults::forgetWhoHungUp);
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

    /** He hears no answer any more; the framework would log it as an error of ours. */
    private static void forgetWhoHungUp(RoutingContext at) {
        if (!HangUp.isToldBy(at.failure())) {
            at.next();
        }
    }

    /** Answers first and reads the rest away, so that the sender hears why instead of a broken connection. */
    private void refuseLargeBody(RoutingContext at) {
        long announced = announced(at);
        if (announced <= largest || announced <= limit(at)) {
            at.next();
            return;
        }
        HangUp.afterTheRest(at);
        EdgeAnswers.write(at, WebFaults.tooLarge());
        if (announced > DRAINED) {
            HangUp.now(at.request());
        }
    }

    private long limit(RoutingContext at) {
        String path = at.normalizedPath();
        return files.matcher(path).matches() ? largestFile : largest;
    }

    /** What comes in pieces is counted by the server, up to what it was told last. */
    private void limitUnannounced(RoutingContext at) {
        if (HangUp.isBodyToCome(at.request())) {
            at.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(at));
        }
        at.next();
    }

    private static long announced(RoutingContext at) {
        String length = at.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
