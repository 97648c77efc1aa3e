package kefu.gateway.route;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One kept-alive connection pool, one streaming proxy and one circuit breaker for each service. */
@ApplicationScoped
class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);
    private static final long WINDOW = 10_000;

    /** The connection to the service has a patience of its own. */
    private static final long NEVER = -1;

    /** No service of ours upgrades, and a tunnel would lead around all that a request goes through. */
    private static final ProxyOptions NO_TUNNEL = new ProxyOptions().setSupportWebSocket(false);

    private final Map<String, HttpProxy> proxies = new HashMap<>();

    Upstreams(GatewayConfig config, Vertx vertx, TrustedProxies trusted) {
        config.upstreams()
                .forEach((name, upstream) -> proxies.put(
                        name,
                        proxy(upstream.url(), config, vertx)
                                .addInterceptor(new Crossing(breaker(name, config.load(), vertx), trusted))));
    }

    void forward(String owner, HttpServerRequest request) {
        HttpProxy proxy = proxies.get(owner);
        if (proxy == null) {
            throw new IllegalStateException("No service " + owner);
        }
        proxy.handle(request);
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

    private static HttpProxy proxy(URI target, GatewayConfig config, Vertx vertx) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connections())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAlive(true)
                .setKeepAliveTimeout(30)
                // Later than the patience with a request, which would else look like a service that hung up.
                .setIdleTimeout((int) config.answerTimeout().plusSeconds(5).toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setDecompressionSupported(false));
        RequestOptions origin = new RequestOptions()
                .setHost(target.getHost())
                .setPort(target.getPort())
                .setSsl("https".equals(target.getScheme()))
                .setTimeout(config.answerTimeout().toMillis());
        return HttpProxy.reverseProxy(NO_TUNNEL, client)
                .originRequestProvider((request, pool) -> pool.request(new RequestOptions(origin)));
    }
}
