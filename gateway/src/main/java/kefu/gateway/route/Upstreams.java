package kefu.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One kept-alive connection pool and one streaming proxy for each service. */
@ApplicationScoped
class Upstreams {

    private final Map<String, HttpProxy> proxies = new HashMap<>();

    Upstreams(GatewayConfig config, Vertx vertx) {
        config.upstreams().forEach((name, upstream) -> proxies.put(name, proxy(upstream.url(), config, vertx)));
    }

    void forward(String owner, HttpServerRequest request) {
        HttpProxy proxy = proxies.get(owner);
        if (proxy == null) {
            throw new IllegalStateException("No service " + owner);
        }
        proxy.handle(request);
    }

    private static HttpProxy proxy(URI target, GatewayConfig config, Vertx vertx) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connections())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAlive(true)
                .setKeepAliveTimeout(30)
                .setIdleTimeout((int) config.answerTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setDecompressionSupported(false));
        RequestOptions origin = new RequestOptions()
                .setHost(target.getHost())
                .setPort(target.getPort())
                .setSsl("https".equals(target.getScheme()))
                .setTimeout(config.answerTimeout().toMillis());
        return HttpProxy.reverseProxy(client)
                .originRequestProvider((request, pool) -> pool.request(new RequestOptions(origin)))
                .addInterceptor(new Crossing());
    }
}
