package kefu.platform.drain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import kefu.platform.testkit.Tokens;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The end of a replica: what was taken is answered, and the rest is told at once to go elsewhere. */
@QuarkusTest
class DrainTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();
    private static final String NOTE = "{\"text\":\"said in two halves\",\"count\":1}";

    @TestHTTPResource
    URI service;

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    @Readiness
    Drain drain;

    @AfterEach
    void open() {
        drain.open(new StartupEvent());
    }

    private int health(String kind) {
        return given().get(management.resolve("/q/health/" + kind)).statusCode();
    }

    private String underWay() {
        return given().get(management.resolve("/q/metrics")).asString();
    }

    private static int asks() {
        return given().header("Authorization", BEARER).get("/test/notes").statusCode();
    }

    @Test
    void aReplicaThatLeavesAnswersWhatIsUnderWayAndTakesNothingNew() throws IOException {
        assertThat(health("ready")).isEqualTo(200);
        try (Socket early = new Socket(service.getHost(), service.getPort())) {
            say(
                    early,
                    "POST /test/notes HTTP/1.1\r\nHost: kefu\r\nAuthorization: " + BEARER
                            + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                            + NOTE.length()
                            + "\r\n\r\n" + NOTE.substring(0, 10));
            await().until(() -> underWay().contains("kefu_requests_underway 1.0"));
            CompletableFuture<Void> leaving =
                    CompletableFuture.runAsync(() -> drain.leave(new ShutdownDelayInitiatedEvent()));
            await().until(() -> asks() == 503);
            given().header("Authorization", BEARER)
                    .header("Accept-Language", "en")
                    .get("/test/notes")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Connection", "close")
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/unavailable"))
                    .body("detail", containsString("leaving"));
            assertThat(health("ready")).isEqualTo(503);
            assertThat(health("live")).isEqualTo(200);
            assertThat(leaving).isNotDone();
            say(early, NOTE.substring(10));
            assertThat(heard(early)).startsWith("HTTP/1.1 201");
            leaving.join();
        }
        assertThat(underWay()).contains("kefu_requests_underway 0.0");
    }

    private static void say(Socket to, String words) throws IOException {
        to.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        to.getOutputStream().flush();
    }

    private static String heard(Socket from) throws IOException {
        from.setSoTimeout(30_000);
        try (InputStream all = from.getInputStream()) {
            return new String(all.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
