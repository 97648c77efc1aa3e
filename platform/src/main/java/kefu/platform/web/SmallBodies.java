package kefu.platform.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Has a small body in hand before a thread is given the request. Nearly every body comes right behind its head; still a thread
 * that asks for it goes to sleep and is woken again, and one that comes byte by byte would hold it for a minute.
 */
@ApplicationScoped
class SmallBodies {

    /** Behind the gateway's door, which passes on what is not its own as it comes, and before any resource. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT + 1;

    private static final int LARGEST = 1 << 16;
    private static final int DIGITS = 5;
    private static final long PATIENCE_MILLIS = 60_000;

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(SmallBodies::collect);
    }

    private static void collect(RoutingContext at) {
        HttpServerRequest request = at.request();
        if (request.isEnded() || !isSmall(request)) {
            at.next();
            return;
        }
        long patience = at.vertx().setTimer(PATIENCE_MILLIS, _ -> HangUp.now(request));
        request.body().onComplete(read -> {
            at.vertx().cancelTimer(patience);
            goOn(at, read);
        });
        request.resume();
    }

    private static void goOn(RoutingContext at, AsyncResult<Buffer> read) {
        // Otherwise he is gone, and nobody hears an answer.
        if (read.succeeded()) {
            ((RoutingContextInternal) at).setBody(read.result());
            at.next();
        }
    }

    /** Who waits to be told that he may send it is told by who reads it. */
    private static boolean isSmall(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.isEmpty() || announced.length() > DIGITS) {
            return false;
        }
        boolean number = announced.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return number
                && Integer.parseInt(announced) <= LARGEST
                && !request.headers().contains(HttpHeaders.EXPECT);
    }
}
