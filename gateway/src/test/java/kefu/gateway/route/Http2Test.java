package kefu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HTTP/2 at the door: many requests on one connection, and what ends one of them ends no other. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class Http2Test {

    private HttpClient client;

    @BeforeEach
    void connect() throws Exception {
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        // The first request upgrades the connection; what follows goes over it.
        assertThat(client.send(to("/api/v1/tickets").build(), BodyHandlers.ofString())
                        .version())
                .isEqualTo(HttpClient.Version.HTTP_2);
    }

    @AfterEach
    void disconnect() {
        client.shutdownNow();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .header("Content-Type", "application/json");
    }

    @Test
    void aWriteIsForwardedWithItsBodyWhetherItsLengthIsKnownOrNot() throws Exception {
        var known = client.send(
                to("/api/v1/tickets").POST(BodyPublishers.ofString("{\"a\":1}")).build(), BodyHandlers.ofString());
        assertThat(known.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(known.statusCode()).isEqualTo(201);
        assertThat(known.body()).contains("\"bytes\":7", "\"content-length\":[\"7\"]");
        var unknown = client.send(
                to("/api/v1/tickets")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9])))
                        .build(),
                BodyHandlers.ofString());
        assertThat(unknown.statusCode()).isEqualTo(201);
        assertThat(unknown.body()).contains("\"bytes\":9", "\"transfer-encoding\":[\"chunked\"]");
    }

    @Test
    void aReadGoesOnWithoutTheBodyThatCameWithIt() throws Exception {
        var read = client.send(
                to("/api/v1/tickets")
                        .method("GET", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9])))
                        .build(),
                BodyHandlers.ofString());
        assertThat(read.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("\"bytes\":0", "\"content-length\":[\"0\"]");
    }

    @Test
    void headersMayBeAsLongAsElsewhereAndBeyondThatAreRefusedInWords() throws Exception {
        var fit = client.send(
                to("/api/v1/tickets").header("X-Long", "x".repeat(12_000)).build(), BodyHandlers.ofString());
        assertThat(fit.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(fit.statusCode()).isEqualTo(200);
        var tooLong = client.send(
                to("/api/v1/tickets").header("X-Long", "x".repeat(100_000)).build(), BodyHandlers.ofString());
        assertThat(tooLong.statusCode()).isEqualTo(431);
        assertThat(tooLong.body()).contains("/problems/headers-too-large");
        var address = client.send(to("/api/v1/tickets?q=" + "x".repeat(20_000)).build(), BodyHandlers.ofString());
        assertThat(address.statusCode()).isEqualTo(414);
    }

    @Test
    void aBodyThatIsTooLargeEndsItsOwnStreamAlone() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (OwnService service = new OwnService(OwnService.held(arrived, released))) {
            CompletableFuture<HttpResponse<String>> beside =
                    client.sendAsync(to(OwnService.ADDRESS).build(), BodyHandlers.ofString());
            arrived.await();
            var large = client.send(
                    to("/api/v1/tickets")
                            .POST(BodyPublishers.ofByteArray(new byte[3 << 20]))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.headers().firstValue("Connection")).isEmpty();
            assertThat(beside).isNotDone();
            released.countDown();
            assertThat(beside.join().statusCode()).isEqualTo(200);
        }
    }
}
