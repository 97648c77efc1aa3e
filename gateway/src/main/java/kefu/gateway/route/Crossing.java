package kefu.gateway.route;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Correlation;
import kefu.platform.web.EdgeAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What changes on the way: the caller cannot pretend to be a proxy nor speak to the connection behind; a read that a service
 * dropped is tried once more; a service that fails again and again is left alone for a while; and one that does not answer is
 * said so as a problem, for its own routes alone.
 */
final class Crossing implements ProxyInterceptor {

    private static final List<CharSequence> BETWEEN_NEIGHBOURS = Stream.of(
                    "Connection",
                    "Keep-Alive",
                    "Proxy-Connection",
                    "Proxy-Authenticate",
                    "Proxy-Authorization",
                    "TE",
                    "Trailer",
                    "Upgrade")
            .map(HttpHeaders::createOptimized)
            .toList();

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    /** RFC 9110 6.4.1. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final CircuitBreaker breaker;
    private final TrustedProxies trusted;
    private final String retryAfter;

    /** @param leftAlone after which a service that failed is tried again */
    Crossing(CircuitBreaker breaker, Duration leftAlone, TrustedProxies trusted) {
        this.breaker = breaker;
        this.trusted = trusted;
        this.retryAfter = Long.toString(Math.max(1, leftAlone.plusMillis(999).toSeconds()));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest inbound = request.proxiedRequest();
        MultiMap headers = request.headers();
        settleTheBody(request);
        keepBetweenNeighbours(headers);
        headers.remove("Forwarded");
        headers.remove("X-Real-IP");
        headers.set("X-Forwarded-For", trusted.of(inbound).getHostAddress());
        headers.set("X-Forwarded-Proto", trusted.scheme(inbound));
        if (inbound.authority() != null) {
            headers.set("X-Forwarded-Host", inbound.authority().toString());
        }
        // The service's part of the trace hangs on ours, as ours does on the caller's.
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Crossing::set);
        return breaker.execute(promise -> send(context, promise));
    }

    private static void set(@Nullable MultiMap headers, String name, String value) {
        if (headers != null) {
            headers.set(name, value);
        }
    }

    /**
     * HTTP/2 ends a body without having named its length. Where one is to be expected it goes on in chunks, as the proxy
     * does with what came in chunks; a read or a deletion has none that means anything, so what comes with it stays here.
     */
    private static void settleTheBody(ProxyRequest request) {
        HttpServerRequest inbound = request.proxiedRequest();
        if (inbound.version() != HttpVersion.HTTP_2 || inbound.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            return;
        }
        if (WITH_BODY.contains(inbound.method())) {
            inbound.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        } else {
            request.getBody().stream().resume();
            request.setBody(Body.body(Buffer.buffer()));
        }
    }

    /** RFC 9110 7.6.1: what concerns one connection goes no further, nor does what {@code Connection} names. */
    private static void keepBetweenNeighbours(MultiMap headers) {
        if (headers.contains(HttpHeaders.CONNECTION)) {
            List<String> named = headers.getAll(HttpHeaders.CONNECTION).stream()
                    .flatMap(line -> Stream.of(line.split(",")))
                    .map(String::trim)
                    .filter(name -> !name.isEmpty())
                    .toList();
            named.forEach(headers::remove);
        }
        BETWEEN_NEIGHBOURS.forEach(headers::remove);
    }

    /** Whether nobody waits for the service any more: he left, or was told something else. */
    static boolean isOver(HttpServerRequest inbound) {
        return inbound.response().ended() || inbound.response().closed();
    }

    /** A caller who left, or was cut off, is no failure of the service. */
    private static void send(ProxyContext context, Promise<ProxyResponse> promise) {
        HttpServerRequest inbound = context.request().proxiedRequest();
        context.sendRequest()
                .recover(fault -> isWorthAnother(inbound, fault) ? again(context) : Future.failedFuture(fault))
                .onComplete(sent -> {
                    if (sent.succeeded()) {
                        promise.tryComplete(sent.result());
                    } else if (isOver(inbound)) {
                        promise.tryComplete(
                                context.request().release().response().setStatusCode(502));
                    } else {
                        promise.tryFail(sent.cause());
                    }
                });
    }

    /** Without a body: what came in has been read, and a read needs none. */
    private static Future<ProxyResponse> again(ProxyContext context) {
        context.request().setBody(Body.body(Buffer.buffer()));
        return context.sendRequest();
    }

    /** Only what changes nothing is asked again, and only where the service hung up rather than kept silent. */
    private static boolean isWorthAnother(HttpServerRequest inbound, Throwable fault) {
        return (inbound.method().equals(HttpMethod.GET) || inbound.method().equals(HttpMethod.HEAD))
                && !(fault instanceof TimeoutException)
                && !isOver(inbound);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        // The proxy's own word for "not reached"; no service of ours answers 502.
        if (response.getStatusCode() == 502) {
            HttpServerRequest inbound = context.request().proxiedRequest();
            var refusal = CommonProblem.UNAVAILABLE.because(
                    "该服务暂时没有应答，其他功能不受影响", "This service does not answer at the moment; the others are not affected");
            response.setStatusCode(503);
            EdgeAnswers.headers(inbound, refusal).forEach(response::putHeader);
            response.putHeader("Retry-After", retryAfter);
            response.setBody(Body.body(Buffer.buffer(EdgeAnswers.body(inbound, refusal))));
        }
        MultiMap headers = response.headers();
        keepBetweenNeighbours(headers);
        headers.remove("Server");
        headers.remove("X-Powered-By");
        // The door has said it already.
        headers.remove(Correlation.HEADER);
        if (WITHOUT_BODY.contains(response.getStatusCode())) {
            settleNoBody(response);
        }
        return context.sendResponse();
    }

    /** Of a body whose length nobody has told the proxy announces chunks; where none can follow, clients would wait for them. */
    private static void settleNoBody(ProxyResponse response) {
        if (response.getBody() != null) {
            response.getBody().stream().resume();
            response.setBody(null);
        }
    }
}
