package kefu.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import kefu.platform.web.Correlation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads from the services on the gateway's own behalf, for answers gathered from several of them. */
@ApplicationScoped
public class Services {

    private static final Logger LOG = Logger.getLogger(Services.class);

    private final GatewayConfig config;
    private final HttpClient client;

    Services(GatewayConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    public Set<String> names() {
        return config.upstreams().keySet();
    }

    /** The body of a 200 answer, or empty if the service refuses or does not answer. */
    public Optional<String> read(String service, String path, @Nullable String bearer, @Nullable String language) {
        GatewayConfig.Upstream upstream = config.upstreams().get(service);
        if (upstream == null) {
            return Optional.empty();
        }
        return read(URI.create(upstream.url() + path), bearer, language);
    }

    /** The same for an address that is no service's. */
    public Optional<String> read(URI address, @Nullable String bearer, @Nullable String language) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(config.answerTimeout()).header("Accept", "application/json");
        header(request, "Authorization", bearer);
        header(request, "Accept-Language", language);
        header(request, Correlation.HEADER, Correlation.current());
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException away) {
            LOG.warnf("%s does not answer: %s", address, away.getMessage());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }
}
