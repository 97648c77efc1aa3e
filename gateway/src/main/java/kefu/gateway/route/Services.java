package kefu.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    /** What each service answers to the same question, by its name; who refuses or does not answer in time is left out. */
    public Map<String, String> askAll(String path, @Nullable String bearer, @Nullable String language) {
        Map<String, CompletableFuture<Optional<String>>> asked = new LinkedHashMap<>();
        config.upstreams()
                .forEach((name, upstream) -> asked.put(name, ask(URI.create(upstream.url() + path), bearer, language)));
        Map<String, String> answers = new LinkedHashMap<>();
        asked.forEach((name, answer) -> answer.join().ifPresent(body -> answers.put(name, body)));
        return answers;
    }

    /** The first answer to what one service alone can know; once it is there nobody waits for the others. */
    public Optional<String> askWhoKnows(String path, @Nullable String bearer, @Nullable String language) {
        CompletableFuture<Optional<String>> first = new CompletableFuture<>();
        CompletableFuture<?>[] heard = config.upstreams().values().stream()
                .map(upstream -> ask(URI.create(upstream.url() + path), bearer, language)
                        .thenAccept(answer -> answer.ifPresent(_ -> first.complete(answer))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(heard).thenRun(() -> first.complete(Optional.empty()));
        return first.join();
    }

    /** The body of a 200 answer, or empty if it is refused or does not come in time. */
    public Optional<String> read(URI address, @Nullable String bearer, @Nullable String language) {
        return ask(address, bearer, language).join();
    }

    private CompletableFuture<Optional<String>> ask(URI address, @Nullable String bearer, @Nullable String language) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        header(request, "Authorization", bearer);
        header(request, "Accept-Language", language);
        header(request, Correlation.HEADER, Correlation.current());
        CompletableFuture<HttpResponse<String>> sent =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
        // The client's own timeout ends with the head of an answer, whose body may then never come.
        return sent.copy()
                .orTimeout(config.partTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, fault) -> {
                    if (fault != null) {
                        sent.cancel(true);
                        LOG.warnf("%s does not answer: %s", address, fault);
                        return Optional.empty();
                    }
                    return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
                });
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }
}
