package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kefu.gateway.FixtureServices;
import kefu.gateway.client.Machine;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives when nobody means well: each is refused precisely, or answered once and safely; never a fault of ours. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class HardenedDoorTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();

    private static RequestSpecification agent() {
        return given().header("Authorization", BEARER)
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false);
    }

    private static String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: kefu\r\nAuthorization: " + BEARER + "\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
    }

    @Test
    void whatIsTooLongIsRefusedWithAProblemThatSaysTheLimit() {
        agent().get("/api/v1/tickets?q=" + "x".repeat(100_000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/uri-too-long"))
                .body("limit", equalTo(16384));
        agent().header("X-Long", "x".repeat(100_000))
                .get("/api/v1/tickets")
                .then()
                .statusCode(431)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/headers-too-large"));
        RequestSpecification many = agent();
        IntStream.range(0, 1_000).forEach(each -> many.header("X-Many-" + each, "0123456789"));
        many.get("/api/v1/tickets").then().statusCode(431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/tickets HTTP/1.1\r\nHost: kefu\r\nBad Header: x\r\n\r\n",
                "GET /api/v1/tickets HTTP/1.1\r\nHost: kefu\r\n: x\r\n\r\n",
                "POST /api/v1/tickets HTTP/1.1\r\nHost: kefu\r\nContent-Length: -1\r\n\r\n",
                "POST /api/v1/tickets HTTP/1.1\r\nHost: kefu\r\nContent-Length: two\r\n\r\n",
                "POST /api/v1/tickets HTTP/1.1\r\nHost: kefu\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GARBAGE\r\n\r\n",
                "GET\r\n\r\n",
                "GET /api/v1/tickets HTTP/9.9\r\nHost: kefu\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
            })
    void whatIsNoRequestIsNoFaultOfOurs(String bytes) throws IOException {
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(bytes).heard(1_500);
            assertThat(answer)
                    .doesNotContain("HTTP/1.1 5")
                    .doesNotContain("Exception")
                    .doesNotContain("at io.");
        }
        agent().get("/api/v1/tickets").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1//tickets",
                "//api/v1/tickets",
                "/api//v1/tickets",
                "/api/v1/tickets/..;/..;/customers",
                "/api/v1/tickets/%2e%2e%2fcustomers",
                "/api/v1/tickets/%252e%252e/customers",
                "/api/v1/tickets/.%2e/customers",
                "/api/v1/../v1/tickets",
                "/API/v1/tickets",
                "/api/v1/tickets\\..\\customers",
                "/api/v1/tickets/%u002e%u002e",
                "/api/v1/tickets/%c0%ae%c0%ae",
                "/api/v1/tickets/a%0d%0aX-Evil:%201",
            })
    void anAddressThatTwoServersCouldReadDifferentlyLeadsNowhere(String path) throws IOException {
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(head("GET " + path, "Connection: close")).heard();
            assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*").doesNotContain("\"uri\"");
        }
    }

    @Test
    void aCallerIsToldWhatIsLeftAndWhenToComeAgain() {
        agent().get("/api/v1/tickets")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", matchesPattern("\"person\";q=\\d+;w=60"))
                .header("RateLimit", matchesPattern("\"person\";r=\\d+;t=\\d+"))
                .header("Retry-After", nullValue());
        Machine small = Machine.made(List.of("tickets:read"), Map.of("tokensPerMinute", 10));
        String bearer = small.bearer();
        for (int request = 0; request < 10; request++) {
            given().header("Authorization", bearer)
                    .get("/api/v1/tickets")
                    .then()
                    .statusCode(200);
        }
        given().header("Authorization", bearer)
                .get("/api/v1/tickets")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit-Policy", equalTo("\"client\";q=10;w=60"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"))
                .body("type", equalTo("/problems/too-many-requests"));
    }
}
