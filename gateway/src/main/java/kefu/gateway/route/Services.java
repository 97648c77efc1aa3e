package kefu.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Correlation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads from the services on the gateway's own behalf, for answers gathered from several of them. */
@ApplicationScoped
public class Services {

    private static final Logger LOG = Logger.getLogger(Services.class);
    private static final int OK = 200;
    private static final int FAULT = 500;

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
        Map<String, CompletableFuture<Optional<HttpResponse<String>>>> asked = new LinkedHashMap<>();
        config.upstreams()
                .forEach((name, upstream) -> asked.put(name, ask(URI.create(upstream.url() + path), bearer, language)));
        Map<String, String> answers = new LinkedHashMap<>();
        asked.forEach((name, answer) -> granted(answer.join()).ifPresent(body -> answers.put(name, body)));
        return answers;
    }

    /**
     * The first answer to what one service alone can know; once it is there nobody waits for the others. Where nobody knows
     * it and somebody has not answered, it is not said that there is no such thing.
     */
    public Optional<String> askWhoKnows(String path, @Nullable String bearer, @Nullable String language) {
        CompletableFuture<Optional<String>> first = new CompletableFuture<>();
        Set<String> away = new ConcurrentSkipListSet<>();
        CompletableFuture<?>[] heard = config.upstreams().entrySet().stream()
                .map(service -> ask(URI.create(service.getValue().url() + path), bearer, language)
                        .thenAccept(answer -> {
                            if (answer.filter(Services::isDecided).isEmpty()) {
                                away.add(service.getKey());
                            }
                            granted(answer).ifPresent(body -> first.complete(Optional.of(body)));
                        }))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(heard).thenRun(() -> first.complete(Optional.empty()));
        Optional<String> known = first.join();
        if (known.isEmpty() && !away.isEmpty()) {
            throw CommonProblem.UNAVAILABLE
                    .because("可能知道答案的服务暂时没有应答", "A service that might know it does not answer at the moment")
                    .with("missing", List.copyOf(away));
        }
        return known;
    }

    /** The body of a 200 answer, or empty if it is refused or does not come in time. */
    public Optional<String> read(URI address, @Nullable String bearer, @Nullable String language) {
        return granted(ask(address, bearer, language).join());
    }

    private static Optional<String> granted(Optional<HttpResponse<String>> answer) {
        return answer.filter(one -> one.statusCode() == OK).map(HttpResponse::body);
    }

    /** Who is busy, or fails, has said neither yes nor no. */
    private static boolean isDecided(HttpResponse<String> answer) {
        return answer.statusCode() < FAULT;
    }

    /** Empty where none comes in time. */
    private CompletableFuture<Optional<HttpResponse<String>>> ask(
            URI address, @Nullable String bearer, @Nullable String language) {
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
                    }
                    return Optional.ofNullable(answer);
                });
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }
}
