package kefu.journeys;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Somebody at a screen: his requests carry his token and an idempotency key, and are repeated when nobody answers. */
public final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 240;
    private static final int LOOKS = 600;

    private final HttpClient http;
    private final URI gateway;
    private final String token;

    Person(HttpClient http, URI gateway, String token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** The body may use single quotes for readability. */
    public Answer post(String path, String body) {
        return write("POST", path, body);
    }

    public Answer put(String path, String body) {
        return write("PUT", path, body);
    }

    /** Reads something and changes it in the version that was read. */
    public Answer change(String path, String patch) {
        HttpRequest.Builder change = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", get(path).ok().etag())
                .method("PATCH", HttpRequest.BodyPublishers.ofString(patch.replace('\'', '"')));
        return send(change.build());
    }

    /** Takes a step of a case with this form. */
    public Answer step(String resource, String id, String step, String form) {
        return post("/" + resource + "/" + id + "/steps/" + step, "{'form':" + form + "}");
    }

    /** The answer as soon as it fits: other services hear of things a moment later. */
    public Answer awaits(String path, Predicate<Answer> fits) {
        return eventually(() -> get(path).ok(), fits);
    }

    /** Asks again and again until the answer fits. */
    public static Answer eventually(Supplier<Answer> asking, Predicate<Answer> fits) {
        for (int look = 1; ; look++) {
            Answer answer = asking.get();
            if (fits.test(answer)) {
                return answer;
            }
            if (look == LOOKS) {
                throw new IllegalStateException(answer.request() + " still answers " + answer.body());
            }
            pause(200);
        }
    }

    private Answer write(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .timeout(Duration.ofSeconds(40))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }

    /** The same request with the same key until it is answered, as a well-behaved client does. */
    private Answer send(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                boolean later = response.statusCode() == 503;
                if (!later || attempt == TRIES) {
                    String body = response.body();
                    return new Answer(
                            request.method() + " " + request.uri().getPath(),
                            response.statusCode(),
                            body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body),
                            response.headers().firstValue("ETag").orElse(""));
                }
                pause(500);
            } catch (IOException fault) {
                if (attempt == TRIES) {
                    throw new UncheckedIOException(fault);
                }
                pause(500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
