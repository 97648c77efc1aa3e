package kefu.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kefu.platform.json.Json;
import kefu.platform.testkit.Tokens;

/** A client of the stream, as a browser is one. */
public final class Follower implements AutoCloseable {

    private final InputStream body;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    public Follower(String lastEventId, String query) throws Exception {
        this(lastEventId, query, Tokens.of("1001").roles("AGENT").bearer());
    }

    public Follower(String lastEventId, String query, String token) throws Exception {
        URI address = URI.create(
                RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/stream" + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Authorization", token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        // A connection of its own, as every tab of a browser has one.
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        body = answer.body();
        Thread.ofVirtual().start(this::read);
        await().until(() -> lines.contains("retry: 2000"));
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException hungUp) {
            // Either side may hang up.
        }
        ended = true;
    }

    public List<UUID> ids() {
        return lines.stream()
                .filter(line -> line.startsWith("data: "))
                .map(line -> UUID.fromString(
                        Json.read(line.substring("data: ".length())).path("id").asText()))
                .toList();
    }

    /** Signs of life without an event. */
    public long beats() {
        return lines.stream().filter(line -> line.equals(": ")).count();
    }

    public String lastEventId() {
        return lines.stream()
                .filter(line -> line.startsWith("id: "))
                .reduce((first, second) -> second)
                .orElseThrow()
                .substring("id: ".length());
    }

    public boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
