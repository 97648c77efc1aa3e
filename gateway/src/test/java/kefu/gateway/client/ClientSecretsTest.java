package kefu.gateway.client;

import static io.restassured.RestAssured.given;
import static kefu.gateway.client.Machine.CLIENTS;
import static kefu.gateway.client.Machine.admin;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** How long a secret, a client and the tokens it holds are good for. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class ClientSecretsTest {

    private static final List<String> READ = List.of("tickets:read", "processes:read");

    @Test
    void twoSecretsAreLiveWhileAProgramIsChangedOver() {
        Machine old = Machine.made(READ, Map.of());
        String secrets = CLIENTS + "/" + old.id() + "/secrets";
        Response rotated = admin().body("{\"overlapHours\":2}").post(secrets);
        rotated.then().statusCode(200).body("secrets", hasSize(2)).body("secrets[0].expiresAt", notNullValue());
        Machine fresh = old.withSecret(rotated.path("secret"));
        old.asks(null).statusCode(200);
        fresh.asks(null).statusCode(200);
        admin().body("{}").post(secrets).then().statusCode(409).body("type", equalTo("/problems/two-secrets-live"));
        String first = rotated.path("secrets[0].id");
        admin().delete(secrets + "/" + first).then().statusCode(428);
        admin().header("If-Match", old.version())
                .delete(secrets + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        admin().header("If-Match", old.version())
                .delete(secrets + "/" + first)
                .then()
                .statusCode(200)
                .body("secrets", hasSize(1));
        old.asks(null).statusCode(401);
        fresh.asks(null).statusCode(200);
    }

    @Test
    void anOldSecretEndsWithTheOverlapAndAClientOnItsDay() {
        Machine old = Machine.made(READ, Map.of());
        admin().body("{\"overlapHours\":2}").post(CLIENTS + "/" + old.id() + "/secrets");
        Machine guest = Machine.made(
                READ,
                Map.of("expiresAt", TestClock.now().plus(Duration.ofHours(1)).toString()));
        String bearer = guest.bearer();
        try {
            TestClock.advance(Duration.ofMinutes(119));
            old.asks(null).statusCode(200);
            guest.asks(null).statusCode(401);
            await().untilAsserted(() -> given().header("Authorization", bearer)
                    .get("/api/v1/tickets")
                    .then()
                    .statusCode(401));
            TestClock.advance(Duration.ofMinutes(2));
            old.asks(null).statusCode(401);
        } finally {
            TestClock.real();
        }
    }

    @Test
    void aDisabledClientIsRefusedWithinSecondsWithTheTokenItHolds() {
        Machine machine = Machine.made(READ, Map.of());
        String bearer = machine.bearer();
        String address = CLIENTS + "/" + machine.id();
        given().header("Authorization", bearer).get("/api/v1/tickets").then().statusCode(200);
        admin().body("{}").post(address + "/disablement").then().statusCode(422);
        admin().body("{\"reason\":\"leaked\"}")
                .post(address + "/disablement")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("disabledBecause", equalTo("leaked"));
        await().untilAsserted(() -> given().header("Authorization", bearer)
                .get("/api/v1/tickets")
                .then()
                .statusCode(401)
                .contentType("application/problem+json"));
        machine.asks(null).statusCode(401);
        admin().body("{\"reason\":\"again\"}")
                .post(address + "/disablement")
                .then()
                .statusCode(409);
        admin().body("{\"reason\":\"found\"}")
                .post(address + "/enablement")
                .then()
                .statusCode(200);
        admin().body("{\"reason\":\"found\"}")
                .post(address + "/enablement")
                .then()
                .statusCode(409);
        machine.asks(null).statusCode(200);
        admin().queryParam("subject", machine.id())
                .get("/api/v1/audit-log")
                .then()
                .statusCode(200)
                .body(
                        "items.act",
                        contains(
                                "api-client.enabled",
                                "api-client.token-refused",
                                "api-client.disabled",
                                "api-client.created"))
                .body("items[2].details.reason", equalTo("leaked"))
                .body("items[2].operator", equalTo("9001"));
    }
}
