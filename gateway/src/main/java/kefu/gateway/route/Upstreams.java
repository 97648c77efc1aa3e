package kefu.gateway.route;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.CircuitBreakerState;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kefu.platform.web.Endings;
import org.jboss.logging.Logger;

/**
 * One circuit breaker for each service, and for each of the server's event loops a streaming proxy with kept-alive connections
 * of its own: what came in on a loop goes out on it, without a change of thread there and back.
 */
@ApplicationScoped
class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);
    private static final long WINDOW = 10_000;

    /** The connection to the service has a patience of its own. */
    private static final long NEVER = -1;

    /** No service of ours upgrades, and a tunnel would lead around all that a request goes through. */
    private static final ProxyOptions NO_TUNNEL = new ProxyOptions().setSupportWebSocket(false);

    /** However many loops there are, none is to have so few that it waits while the service does not. */
    private static final int FEWEST_OF_A_LOOP = 8;

    private final Vertx vertx;
    private final Endings endings;
    private final Map<HttpServerRequest, HttpClientRequest> asked = new ConcurrentHashMap<>();
    private final Map<String, Map<EventExecutor, HttpProxy>> proxies = new HashMap<>();

    Upstreams(GatewayConfig config, Vertx vertx, TrustedProxies trusted, Endings endings) {
        this.vertx = vertx;
        this.endings = endings;
        List<EventExecutor> loops = new ArrayList<>();
        vertx.nettyEventLoopGroup().forEach(loops::add);
        int ofOneLoop = Math.max(FEWEST_OF_A_LOOP, Math.ceilDiv(config.connections(), loops.size()));
        config.upstreams().forEach((name, upstream) -> {
            CircuitBreaker breaker = breaker(name, config.load(), vertx);
            Crossing crossing = new Crossing(breaker, config.load().leftAlone(), trusted);
            Supplier<RequestOptions> origin = origin(upstream.url(), config, breaker);
            proxies.put(
                    name,
                    loops.stream()
                            .collect(Collectors.toMap(
                                    loop -> loop,
                                    _ -> proxy(client(config, ofOneLoop), origin)
                                            .addInterceptor(crossing))));
        });
    }

    /** To be called where the request came in. */
    void forward(String owner, RoutingContext at) {
        Map<EventExecutor, HttpProxy> ofService = proxies.get(owner);
        if (ofService == null) {
            throw new IllegalStateException("No service " + owner);
        }
        HttpServerRequest request = at.request();
        endings.await(at, () -> letGo(request));
        EventExecutor here = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
        Objects.requireNonNull(ofService.get(here)).handle(request);
    }

    private void hold(HttpServerRequest inbound, HttpClientRequest toService) {
        asked.put(inbound, toService);
        if (Crossing.isOver(inbound)) {
            letGo(inbound);
        }
    }

    /** A service is not to wait for a body whose sender has been told that nobody waits any more. */
    private void letGo(HttpServerRequest inbound) {
        HttpClientRequest toService = asked.remove(inbound);
        if (toService != null && !inbound.isEnded() && !toService.response().isComplete()) {
            toService.reset();
        }
    }

    private static CircuitBreaker breaker(String name, GatewayConfig.Load config, Vertx vertx) {
        return CircuitBreaker.create(
                        name,
                        vertx,
                        new CircuitBreakerOptions()
                                .setMaxFailures(config.failures())
                                .setFailuresRollingWindow(WINDOW)
                                .setResetTimeout(config.leftAlone().toMillis())
                                .setTimeout(NEVER)
                                .setNotificationPeriod(0))
                .openHandler(_ -> LOG.warnf("%s fails again and again and is left alone for a while", name))
                .closeHandler(_ -> LOG.infof("%s answers again", name));
    }

    private HttpClient client(GatewayConfig config, int connections) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAlive(true)
                .setKeepAliveTimeout(30)
                // Later than the patience with a request, which would else look like a service that hung up.
                .setIdleTimeout((int) config.answerTimeout().plusSeconds(5).toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setDecompressionSupported(false)
                // The server's span is the hop (Crossing hands it on); one of the client's own would copy all headers
                // twice.
                .setTracingPolicy(TracingPolicy.IGNORE);
        return vertx.httpClientBuilder()
                .with(options)
                .with(new PoolOptions().setHttp1MaxSize(connections))
                .withConnectHandler(Upstreams::watch)
                .build();
    }

    /** A service that dies takes its connections along: who waited on one is told so, and an idle one is missed by nobody. */
    private static void watch(HttpConnection connection) {
        connection.exceptionHandler(fault -> LOG.debugf("A connection to a service broke off: %s", fault));
    }

    /** Where to ask, and how long to wait: of a service that may be away still, whoever tries it is told so soon. */
    private static Supplier<RequestOptions> origin(URI target, GatewayConfig config, CircuitBreaker breaker) {
        RequestOptions origin = new RequestOptions()
                .setHost(target.getHost())
                .setPort(target.getPort())
                .setSsl("https".equals(target.getScheme()))
                .setTimeout(config.answerTimeout().toMillis());
        RequestOptions trial = new RequestOptions(origin)
                .setTimeout(config.load().trialTimeout().toMillis());
        return () -> new RequestOptions(breaker.state() == CircuitBreakerState.HALF_OPEN ? trial : origin);
    }

    private HttpProxy proxy(HttpClient client, Supplier<RequestOptions> origin) {
        return HttpProxy.reverseProxy(NO_TUNNEL, client)
                .originRequestProvider(
                        (inbound, pool) -> pool.request(origin.get()).onSuccess(toService -> hold(inbound, toService)));
    }
}
