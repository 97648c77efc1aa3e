package kefu.gateway.client;

import static io.restassured.RestAssured.given;
import static kefu.gateway.client.Machine.CLIENTS;
import static kefu.gateway.client.Machine.admin;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.FixtureServices;
import org.junit.jupiter.api.Test;

/** What a program gets for its secret, what that opens, and for whom it opens nothing. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class ClientTokenTest {

    private static final List<String> READ = List.of("tickets:read", "processes:read");

    @Test
    void aTokenIsGivenToWhoProvesWhoHeIsAndRefusedInTheWordsOfOauth() {
        Machine machine = Machine.made(READ, Map.of());
        machine.asks(null)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(300))
                .body("scope", equalTo("processes:read tickets:read"));
        machine.asks("tickets:read").statusCode(200).body("scope", equalTo("tickets:read"));
        machine.asks("tickets:read tickets:write").statusCode(400).body("error", equalTo("invalid_scope"));
        machine.withSecret("kefu_wrong")
                .asks(null)
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("error", equalTo("invalid_client"));
        new Machine(UUID.randomUUID().toString(), machine.secret()).asks(null).statusCode(401);
        new Machine("nobody", "x").asks(null).statusCode(401);
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", machine.id())
                .formParam("client_secret", machine.secret())
                .post("/oauth2/token")
                .then()
                .statusCode(200);
        given().auth()
                .preemptive()
                .basic(machine.id(), machine.secret())
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", UUID.randomUUID().toString())
                .post("/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        given().formParam("grant_type", "password").post("/oauth2/token").then().statusCode(400);
        given().formParam("grant_type", "client_credentials", "client_credentials")
                .post("/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        given().contentType("application/json")
                .body("{}")
                .post("/oauth2/token")
                .then()
                .statusCode(400);
        given().header("Authorization", "Basic !")
                .formParam("grant_type", "client_credentials")
                .post("/oauth2/token")
                .then()
                .statusCode(401);
        given().contentType("application/x-www-form-urlencoded")
                .body("grant_type=" + "x".repeat(20_000))
                .post("/oauth2/token")
                .then()
                .statusCode(413);
        given().get("/oauth2/token").then().statusCode(405).header("Allow", "POST");
        given().get("/oauth2/jwks")
                .then()
                .statusCode(200)
                .body("keys.kty", hasItem("RSA"))
                .body("keys.d", everyItem(nullValue()));
    }

    @Test
    void aTokenOpensTheDoorForItsScopesAlone() {
        Machine machine = Machine.made(List.of("tickets:read"), Map.of());
        String bearer = machine.bearer();
        given().header("Authorization", bearer)
                .get("/api/v1/tickets")
                .then()
                .statusCode(200)
                .body("token", equalTo(true));
        given().header("Authorization", bearer)
                .header("Accept-Language", "en")
                .get("/api/v1/processes")
                .then()
                .statusCode(403)
                .body("neededScope", equalTo("processes:read"));
        given().header("Authorization", bearer).get(CLIENTS).then().statusCode(403);
        await().untilAsserted(() -> admin().get(CLIENTS + "/" + machine.id())
                .then()
                .body("lastUsedAt", notNullValue())
                .body("lastUsedFrom", equalTo("127.0.0.1")));
    }

    @Test
    void aClientComesFromItsNetworksOnly() {
        Machine elsewhere = Machine.made(READ, Map.of("networks", List.of("10.0.0.0/8")));
        elsewhere.asks(null).statusCode(401);
        Machine here = Machine.made(READ, Map.of("networks", List.of("127.0.0.1")));
        String bearer = here.bearer();
        given().header("Authorization", bearer).get("/api/v1/tickets").then().statusCode(200);
        admin().header("If-Match", here.version())
                .body("{\"networks\":[\"2001:db8::/32\"]}")
                .patch(CLIENTS + "/" + here.id())
                .then()
                .statusCode(200);
        await().untilAsserted(() -> given().header("Authorization", bearer)
                .get("/api/v1/tickets")
                .then()
                .statusCode(403));
    }

    @Test
    void whoeverTriesSecretsHasToWait() {
        Machine machine = Machine.made(READ, Map.of());
        Machine guess = machine.withSecret("kefu_guess");
        for (int tried = 0; tried < 5; tried++) {
            guess.asks(null).statusCode(401);
        }
        await().untilAsserted(() -> guess.asks(null)
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("slow_down")));
        admin().queryParam("subject", machine.id())
                .get("/api/v1/audit-log")
                .then()
                .statusCode(200)
                .body("items.act", hasItems("api-client.token-refused", "api-client.locked-out"))
                .body("items[0].operator", equalTo("anonymous"))
                .body("items[0].details.from", equalTo("127.0.0.1"));
        Machine.made(READ, Map.of()).asks(null).statusCode(200);
    }
}
