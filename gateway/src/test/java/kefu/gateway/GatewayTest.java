package kefu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.gateway.client.Machine;
import kefu.gateway.webhook.Subscribed;
import kefu.platform.testkit.Metrics;
import kefu.platform.testkit.Tokens;
import kefu.platform.testkit.walk.BadInputWalk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class GatewayTest {

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false);
    }

    @Test
    void aRequestReachesItsServiceWithBodyTokenAndCorrelation() {
        agent().header("X-Correlation-Id", "abc-1")
                .header("X-Forwarded-For", "6.6.6.6")
                .contentType("application/json")
                .body("{\"a\":1}")
                .post("/api/v1/tickets?x=1")
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .header("X-Correlation-Id", "abc-1")
                .body("uri", equalTo("/api/v1/tickets?x=1"))
                .body("bytes", equalTo(7))
                .body("token", equalTo(true))
                .body("forwardedFor", equalTo("127.0.0.1"))
                .body("correlation", equalTo("abc-1"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/api/v1/tickets", "/api/v1/nothing", "/api/v1/changes", "/api/v1/stream?types=("})
    void whatPassesTheDoorOrStaysThereSaysOnceWhatItIsAndWhoMayKeepIt(String path) {
        Headers said = agent().header("X-Correlation-Id", "abc-1").get(path).headers();
        assertThat(said.getValues("X-Correlation-Id")).containsExactly("abc-1");
        assertThat(said.getValues("Cache-Control")).hasSize(1);
    }

    @Test
    void aCallersTraceGoesOnBehindTheDoor() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String caller = "00f067aa0ba902b7";
        String onward = agent().header("traceparent", "00-" + trace + "-" + caller + "-01")
                .get("/api/v1/tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("headers.traceparent[0]");
        assertThat(onward).matches("00-" + trace + "-[0-9a-f]{16}-01").doesNotContain(caller);
    }

    @Test
    void whatPassesAndWhatIsRefusedIsCountedByItsStatus() {
        double passed = requests("POST", 201);
        double refused = requests("POST", 401);
        agent().body("{}").post("/api/v1/tickets").then().statusCode(201);
        agent().body("{}").post("/api/v1/tickets").then().statusCode(201);
        given().body("{}").post("/api/v1/tickets").then().statusCode(401);
        await().untilAsserted(() -> {
            assertThat(requests("POST", 201)).isEqualTo(passed + 2);
            assertThat(requests("POST", 401)).isEqualTo(refused + 1);
        });
    }

    private static double requests(String method, int status) {
        return Metrics.value(
                "http_server_requests_seconds_count", "method=\"" + method + "\"", "status=\"" + status + "\"");
    }

    @Test
    void aWriteWithoutAnOperatorIsRefusedAtTheDoor() {
        given().header("Accept-Language", "en-US,zh;q=0.5")
                .body("{}")
                .post("/api/v1/tickets")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .header("Cache-Control", "no-store");
        for (String token : new String[] {
            Tokens.of("1").claim("sub", null).bearer(),
            Tokens.of(" ").bearer(),
            Tokens.of("li na").bearer(),
            Tokens.of("1").expired().bearer(),
            Tokens.of("1").forged().bearer(),
            Tokens.of("1").claim("aud", "other").bearer(),
            "Bearer x"
        }) {
            given().header("Authorization", token)
                    .body("{}")
                    .post("/api/v1/tickets")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", notNullValue())
                    .body("type", equalTo("/problems/unauthenticated"));
        }
    }

    @Test
    void aServiceThatIsDownIsUnavailableForItsRoutesAlone() {
        agent().get("/api/v1/invoices")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"));
        agent().get("/api/v1/callbacks/1").then().statusCode(503);
        agent().get("/api/v1/tickets").then().statusCode(200);
        agent().get("/api/v1/customers/7").then().statusCode(200).body("uri", equalTo("/api/v1/customers/7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/tickets/../customers",
                "/api/v1/tickets/%2e%2e/customers",
                "/api/v1/tickets;a=b/1",
                "/api/v1/tickets/..;/x",
                "/api/v1/%74ickets",
                "/api/v1/tickets%2f1",
                "/api/v1/tickets%5c1",
                "/api/v1/./tickets",
                "/api/v1/tickets/%252e%252e/customers",
                "/api/v1/tickets/%00",
                "/api/v1/TICKETS",
                "/api/v1/%F0%A0%AE%B7",
                "/api/v2/tickets",
                "/api/",
                "/api/v1/reports",
                "/api/v1/reports/none"
            })
    void anAddressNobodyOwnsOrTwoServersCouldReadDifferentlyLeadsNowhere(String path) {
        agent().get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aLargeBodyIsRefusedBeforeAnyServiceSeesIt() {
        agent().contentType("application/json")
                .body("x".repeat(3 << 20))
                .post("/api/v1/tickets")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    @TestFactory
    Stream<DynamicTest> noBadInputGetsThrough() {
        return WholeHouse.during(BadInputWalk.overAllRoutes(Map.of(
                "/api/v1/api-clients/{id}",
                () -> anyClient().address(),
                "/api/v1/api-clients/{id}/secrets/{secret}",
                () -> anyClient().addressOfItsSecret(),
                "/api/v1/webhooks/{id}",
                Subscribed::address)));
    }

    private static Machine anyClient() {
        return Machine.made(List.of("tickets:read"), Map.of());
    }

    @Test
    void whatIsTooLongForAnyRouteIsRefusedAtTheDoor() {
        agent().get("/api/v1/tickets?q=" + "x".repeat(12_000)).then().statusCode(200);
        agent().get("/api/v1/tickets?q=" + "x".repeat(20_000)).then().statusCode(414);
        agent().header("X-Long", "x".repeat(20_000))
                .get("/api/v1/tickets")
                .then()
                .statusCode(431);
    }

    @Test
    void nothingInsideIsReachableFromOutside() {
        given().get("/q/health").then().statusCode(404);
        given().get("/metrics").then().statusCode(404);
        given().get("/operator/outbox").then().statusCode(404);
        agent().get("/openapi-part").then().body(not(containsString("password")));
    }
}
