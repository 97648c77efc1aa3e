package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who neither speaks nor listens is cut off in the end; those beside him do not notice. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class SlowCallersTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();

    private static RequestSpecification agent() {
        return given().header("Authorization", BEARER);
    }

    private static String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: kefu\r\nAuthorization: " + BEARER + "\r\n" + String.join("\r\n", headers)
                + "\r\n\r\n";
    }

    @Test
    void aBodyThatTricklesInIsCutOffAndADroppedConnectionHurtsNobody() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            raw.say(head("POST /api/v1/tickets", "Content-Type: application/json", "Content-Length: 10") + "{");
            String answer = raw.heard();
            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("/problems/slow-body")
                    .endsWith("}");
        }
        for (int dropped = 0; dropped < 20; dropped++) {
            try (RawSocket raw = new RawSocket()) {
                raw.say(head("POST /api/v1/tickets", "Content-Length: 1000") + "{\"half\":");
            }
        }
        agent().body("{}").post("/api/v1/tickets").then().statusCode(201).body("bytes", equalTo(2));
    }

    @Test
    void aBodyThatTricklesInWhereNoTokenIsNeededIsCutOffToo() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            raw.say("POST /oauth2/token HTTP/1.1\r\nHost: kefu\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 100\r\n\r\ngrant_type=");
            assertThat(raw.heard()).startsWith("HTTP/1.1 408").contains("/problems/slow-body");
        }
    }

    @Test
    void aFirstHeadThatTricklesInEndsItsConnection() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            assertThat(raw.tricklesUntilCutOff("GET /docs HTTP/1.1\r\nHost: kefu\r\nX-Slow: "))
                    .isTrue();
        }
    }

    @Test
    void whoSaysNothingAtFirstIsHungUpOnSoonerThanWhoPausesBetweenTwoRequests() throws IOException {
        try (RawSocket pausing = new RawSocket();
                RawSocket silent = new RawSocket()) {
            pausing.say(head("GET /api/v1/tickets", "X-Good: 1")).heardUntil("\"token\":true");
            assertThat(silent.isHungUp()).isTrue();
            pausing.say(head("GET /api/v1/tickets", "X-Good: 2"));
            assertThat(pausing.heardUntil("\"token\":true")).contains("HTTP/1.1 200");
            assertThat(pausing.isHungUp()).isTrue();
        }
    }

    @Test
    void headersThatTrickleInAfterAGoodRequestEndTheirConnection() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            raw.say(head("GET /api/v1/tickets", "X-Good: 1"));
            raw.heardUntil("\"token\":true");
            raw.say("GET /docs HTTP/1.1\r\nHost: kefu\r\n");
            assertThat(raw.tricklesUntilCutOff("X-Slow: ")).isTrue();
        }
    }

    @Test
    void whoDoesNotTakeHisAnswerIsCutOffWhileOthersAreServed() throws Exception {
        CountDownLatch cut = new CountDownLatch(1);
        try (OwnService service = new OwnService(at -> {
                    at.sendResponseHeaders(200, 0);
                    try (OutputStream body = at.getResponseBody()) {
                        byte[] much = new byte[1 << 20];
                        while (true) {
                            body.write(much);
                        }
                    } catch (IOException gone) {
                        cut.countDown();
                    }
                });
                RawSocket raw = new RawSocket()) {
            raw.say(head("GET " + OwnService.ADDRESS));
            raw.heardUntil("HTTP/1.1 200");
            while (!cut.await(100, TimeUnit.MILLISECONDS)) {
                agent().get("/api/v1/tickets").then().statusCode(200);
            }
            assertThat(raw.heard()).doesNotContain("HTTP/1.1 200");
        }
    }
}
