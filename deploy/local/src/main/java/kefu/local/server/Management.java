package kefu.local.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import kefu.local.process.Ports;

/** Asks a service on its management port, which only this machine can reach. */
final class Management {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Management() {}

    /** An answer of the service. */
    record Answer(int status, String body) {}

    /** What it answers, or nothing when nobody answers. */
    static Optional<Answer> get(int port, String path) {
        return answer(request(port, path));
    }

    /** The same of a port where one says who one is. */
    static Optional<Answer> get(int port, String path, String token) {
        return answer(request(port, path).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://" + Ports.LOOPBACK + ":" + port + path))
                .timeout(PATIENCE);
    }

    private static Optional<Answer> answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return Optional.of(new Answer(response.statusCode(), response.body()));
        } catch (IOException silent) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
