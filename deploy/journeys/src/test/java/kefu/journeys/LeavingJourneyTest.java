package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is asked to end amid its work: what it has taken is answered, and what nobody was told of has not happened. */
class LeavingJourneyTest {

    private static final int WRITERS = 4;
    private static final int BEFORE_IT_IS_TOLD = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway = URI.create(SUITE.environment().get("GATEWAY"));
    private final String token = SUITE.token("1001", "AGENT");
    private final UUID customer = UUID.randomUUID();
    private final String inquiry =
            "{\"process\":\"inquiry\",\"customerId\":\"" + customer + "\",\"form\":{\"question\":\"when?\"}}";
    private final AtomicInteger answered = new AtomicInteger();
    private boolean gone;

    @AfterEach
    void everythingRunsAgain() {
        http.shutdownNow();
        if (gone) {
            SUITE.up();
        }
    }

    @ParameterizedTest
    @CsvSource({"ticket-service,9001", "gateway,9000"})
    void whatWasTakenIsAnsweredAndWhatWasNotAnsweredDidNotHappen(String name, int port) throws Exception {
        ProcessHandle process = SUITE.process(name);
        URI management = URI.create("http://127.0.0.1:" + (port + gateway.getPort() - 8080));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Socket slow = new Socket(gateway.getHost(), gateway.getPort())) {
            say(slow, head() + inquiry.substring(0, 20));
            await().until(() -> metric(management, "kefu_requests_underway") == 1);
            List<CompletableFuture<HttpResponse<String>>> writers = Stream.generate(
                            () -> CompletableFuture.supplyAsync(this::writeUntilRefused, threads))
                    .limit(WRITERS)
                    .toList();
            await().until(() -> answered.get() >= BEFORE_IT_IS_TOLD);

            gone = true;
            process.destroy();

            await().until(() -> get(management.resolve("/q/health/ready")).statusCode() == 503);
            for (CompletableFuture<HttpResponse<String>> writer : writers) {
                assertThat(writer.join().statusCode()).isEqualTo(503);
                assertThat(writer.join().headers().firstValue("Retry-After")).isPresent();
                assertThat(writer.join().body()).contains("/problems/unavailable");
            }
            assertThat(process.isAlive()).isTrue();
            say(slow, inquiry.substring(20));
            assertThat(heard(slow)).startsWith("HTTP/1.1 201");
            answered.incrementAndGet();
            process.onExit().get(3, TimeUnit.MINUTES);
        }
        SUITE.up();
        gone = false;
        assertThat(Stage.agent()
                        .get("/tickets?limit=1&count=true&customerId=" + customer)
                        .ok()
                        .text("/count/value"))
                .isEqualTo(Integer.toString(answered.get()));
    }

    /** Nothing is repeated: what is not answered with 201 is never asked again. */
    private HttpResponse<String> writeUntilRefused() {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/tickets"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(inquiry))
                .build();
        HttpResponse<String> answer = send(request);
        while (answer.statusCode() == 201) {
            answered.incrementAndGet();
            answer = send(request);
        }
        return answer;
    }

    private String head() {
        return "POST /api/v1/tickets HTTP/1.1\r\nHost: kefu\r\nConnection: close\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + inquiry.length() + "\r\n\r\n";
    }

    private double metric(URI management, String name) {
        return get(management.resolve("/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException cut) {
            throw new AssertionError(request.uri() + " was cut off", cut);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void say(Socket to, String words) throws IOException {
        to.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        to.getOutputStream().flush();
    }

    private static String heard(Socket from) throws IOException {
        from.setSoTimeout(180_000);
        return new String(from.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
