package kefu.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The suite behind its gateway. Every write carries an idempotency key and is repeated with it when nobody answers, so it
 * happens once; a change names the version it was made on; a refusal is a {@link Problem}. Safe for many threads.
 */
public final class Kefu {

    /** Knows dates and instants, keeps decimals exact, and expects fields it does not know. */
    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Duration ANSWER = Duration.ofSeconds(90);

    private final URI gateway;
    private final Supplier<String> token;
    private final Patience patience;
    private final String language;

    private Kefu(URI gateway, Supplier<String> token, Patience patience, String language) {
        this.gateway = gateway;
        this.token = token;
        this.patience = patience;
        this.language = language;
    }

    /**
     * @param gateway its address, without {@code /api/v1}
     * @param token gives the present bearer token, asked before every request
     */
    public static Kefu at(URI gateway, Supplier<String> token) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        return new Kefu(gateway, token, new Patience(http, 8), "zh");
    }

    /** Refusals and titles in this language: {@code zh} or {@code en}. */
    public Kefu speaking(String tag) {
        return new Kefu(gateway, token, patience, tag);
    }

    /** @param path below {@code /api/v1}, such as {@code /tickets/…} */
    public <T> Versioned<T> get(String path, Class<T> type) {
        return read(send(request(path).GET()), type);
    }

    public Page page(String path) {
        JsonNode body = tree(send(request(path).GET()).body());
        List<JsonNode> items = new ArrayList<>();
        body.path("items").forEach(items::add);
        return new Page(items, body.path("next").textValue());
    }

    /** Every item of a list, page after page. */
    public <T> List<T> all(String path, Class<T> type) {
        List<T> all = new ArrayList<>();
        String join = path.contains("?") ? "&" : "?";
        String next = null;
        do {
            String cursor = next == null ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            Page page = page(path + join + "limit=200" + cursor);
            page.items().forEach(item -> all.add(JSON.convertValue(item, type)));
            next = page.next();
        } while (next != null);
        return all;
    }

    public <T> Versioned<T> post(String path, @Nullable Object body, Class<T> answer) {
        return post(path, UUID.randomUUID().toString(), body, answer);
    }

    /** @param key the same for the same intent, even in another run of the program: it then happens once */
    public <T> Versioned<T> post(String path, String key, @Nullable Object body, Class<T> answer) {
        return read(send(written(path, key, body).POST(json(body))), answer);
    }

    /** Takes a step of a case with this form. */
    public <T> Versioned<T> step(String path, String step, Object form, Class<T> answer) {
        return post(path + "/steps/" + step, JSON.createObjectNode().set("form", JSON.valueToTree(form)), answer);
    }

    /** @param etag of the version that was read; a newer one refuses with {@code /problems/stale} */
    public <T> Versioned<T> patch(String path, String key, String etag, Object change, Class<T> answer) {
        return read(send(written(path, key, change).header("If-Match", etag).method("PATCH", json(change))), answer);
    }

    /** Any request at all, as the generated classes ask; every write under a key of its own. */
    public <T> Versioned<T> ask(Call call, TypeReference<T> answer) {
        boolean reads = call.method().equals("GET");
        HttpRequest.Builder request = reads
                ? request(call.path())
                : written(call.path(), UUID.randomUUID().toString(), call.body());
        if (call.etag() != null) {
            request.header("If-Match", call.etag());
        }
        HttpResponse<String> got = send(request.method(call.method(), json(call.body())));
        T value = JSON.convertValue(tree(got.body()), answer);
        return new Versioned<>(value, got.headers().firstValue("ETag").orElse(""));
    }

    private HttpRequest.Builder written(String path, String key, @Nullable Object body) {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", key);
        return body == null ? request : request.header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .timeout(ANSWER)
                .header("Accept", "application/json")
                .header("Accept-Language", language)
                .header("Authorization", "Bearer " + token.get());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = patience.send(request.build());
            if (answer.statusCode() / 100 != 2) {
                throw new Problem(answer.statusCode(), tree(answer.body()));
            }
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", stopped);
        }
    }

    private static <T> Versioned<T> read(HttpResponse<String> answer, Class<T> type) {
        T value = JSON.convertValue(tree(answer.body()), type);
        return new Versioned<>(value, answer.headers().firstValue("ETag").orElse(""));
    }

    private static HttpRequest.BodyPublisher json(@Nullable Object body) {
        return body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(JSON.valueToTree(body).toString());
    }

    private static JsonNode tree(String body) {
        try {
            return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return JSON.createObjectNode().put("detail", "The answer is no JSON");
        }
    }
}
