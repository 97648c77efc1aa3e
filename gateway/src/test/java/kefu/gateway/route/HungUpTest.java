package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Logged;
import kefu.platform.testkit.Metrics;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who hangs up amid his request has done so himself: nobody need look into it, so the log has no error of it. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class HungUpTest {

    private static final String BEARER = Tokens.of("9001").roles("SYS_ADMIN").bearer();

    private final Logged logged = new Logged();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        logged.close();
        over.countDown();
    }

    private static String head(String line, String header) {
        return line + " HTTP/1.1\r\nHost: kefu\r\nAuthorization: " + BEARER + "\r\nContent-Type: application/json\r\n"
                + header + "\r\n\r\n";
    }

    private static boolean isUnderWay(int requests) {
        return Metrics.value("kefu_requests_underway") == requests;
    }

    private void hangsUp(RawSocket raw) throws IOException {
        await().until(() -> isUnderWay(1));
        raw.close();
        await().until(() -> isUnderWay(0));
        given().header("Authorization", BEARER)
                .get("/api/v1/api-clients")
                .then()
                .statusCode(200);
        assertThat(logged.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tickets, Content-Length: 1000",
        "/api/v1/tickets, Transfer-Encoding: chunked",
        "/api/v1/api-clients, Content-Length: 1000",
        "/api/v1/api-clients, Content-Length: 100000",
        "/api/v1/api-clients, Transfer-Encoding: chunked",
        "/oauth2/token, Content-Length: 1000",
        "/oauth2/token, Transfer-Encoding: chunked",
    })
    void amidABody(String path, String framing) throws IOException {
        String half = framing.endsWith("chunked") ? "8\r\n{\"half\":\r\n" : "{\"half\":";
        hangsUp(new RawSocket().say(head("POST " + path, framing) + half));
    }

    @Test
    void beforeTheServiceHasAnswered() throws IOException {
        try (OwnService service = new OwnService(OwnService.held(() -> {}, over))) {
            hangsUp(new RawSocket().say(head("GET " + OwnService.ADDRESS, "X-Kefu: 1")));
            hangsUp(new RawSocket().say(head("POST " + OwnService.ADDRESS, "Content-Length: 2") + "{}"));
        }
    }

    @Test
    void amidAnAnswer() throws IOException {
        try (OwnService service = new OwnService(at -> {
            at.sendResponseHeaders(200, 0);
            try (OutputStream body = at.getResponseBody()) {
                while (over.getCount() > 0) {
                    body.write(new byte[1 << 20]);
                }
            } catch (IOException gone) {
                at.close();
            }
        })) {
            RawSocket raw = new RawSocket().say(head("GET " + OwnService.ADDRESS, "X-Kefu: 1"));
            raw.heardUntil("HTTP/1.1 200");
            hangsUp(raw);
        }
    }
}
