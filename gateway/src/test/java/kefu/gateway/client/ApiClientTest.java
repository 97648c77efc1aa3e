package kefu.gateway.client;

import static io.restassured.RestAssured.given;
import static kefu.gateway.client.Machine.CLIENTS;
import static kefu.gateway.client.Machine.admin;
import static kefu.gateway.client.Machine.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class ApiClientTest {

    private static final List<String> READ = List.of("tickets:read", "processes:read");

    @Inject
    AgroalDataSource database;

    @Test
    void aSecretIsShownOnceAndStoredNowhere() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> wanted = wanted(READ, Map.of("networks", List.of("127.0.0.0/8", "::1")));
        Response made = admin().header("Idempotency-Key", key).body(wanted).post(CLIENTS);
        made.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("operator", equalTo("api:" + wanted.get("name")))
                .body("rank", equalTo("EMPLOYEE"))
                .body("enabled", equalTo(true))
                .body("secrets", hasSize(1))
                .body("secret", startsWith("kefu_"));
        String secret = made.path("secret");
        admin().header("Idempotency-Key", key)
                .body(wanted)
                .post(CLIENTS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(made.path("id")))
                .body("secret", nullValue());
        admin().get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("secrets[0].hint", equalTo(secret.substring(secret.length() - 4)));
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(occurrences(secret)).isZero());
    }

    private long occurrences(String text) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("SELECT (SELECT COUNT(*) FROM idempotency WHERE body LIKE ?)"
                        + " + (SELECT COUNT(*) FROM administrative_act WHERE details LIKE ?)")) {
            count.setString(1, "%" + text + "%");
            count.setString(2, "%" + text + "%");
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (java.sql.SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void onlyWhoRunsTheSystemAdministersClientsAndOnlyHeAndTheAuditorsSeeWhatWasDone() {
        for (String role : List.of("AGENT", "CS_MANAGER", "GM", "AUDIT")) {
            String bearer = Tokens.of("1").roles(role).bearer();
            given().header("Authorization", bearer)
                    .get(CLIENTS)
                    .then()
                    .statusCode(403)
                    .body("allowedFor", contains("SYS_ADMIN"));
        }
        given().header("Authorization", Tokens.of("1").roles("AUDIT").bearer())
                .get("/api/v1/audit-log")
                .then()
                .statusCode(200);
        given().header("Authorization", Tokens.of("1").roles("AGENT").bearer())
                .get("/api/v1/audit-log")
                .then()
                .statusCode(403);
    }

    @Test
    void whatAnAdministratorCannotGrantIsNamed() {
        Map<String, Object> greedy = wanted(
                List.of("tickets:read", "secrets:read"),
                Map.of(
                        "roles",
                        List.of("AGENT", "GM", "SYS_ADMIN"),
                        "rank",
                        "DIRECTOR",
                        "networks",
                        List.of("10.0.0.0/8", "10.0.0.0/33", "intranet"),
                        "expiresAt",
                        "2001-01-01T00:00:00Z"));
        admin().body(greedy)
                .post(CLIENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/roles/1", "/roles/2", "/scopes/1", "/networks/1", "/networks/2"))
                .body("errors.pointer", hasItems("/rank", "/expiresAt"))
                .body("errors", hasSize(7))
                .body("grantableRoles", hasItem("AGENT"))
                .body("resources", hasItems("tickets", "reports", "changes"));
        admin().body(wanted(List.of("tickets:delete"), Map.of()))
                .post(CLIENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scopes/0"));
        admin().body(wanted(List.of(), Map.of())).post(CLIENTS).then().statusCode(422);
        Map<String, Object> taken = wanted(READ, Map.of());
        admin().body(taken).post(CLIENTS).then().statusCode(201);
        admin().body(taken).post(CLIENTS).then().statusCode(409).body("type", equalTo("/problems/client-name-taken"));
    }

    @Test
    void whatAClientMayDoCanBeChangedByWhoReadIt() {
        Machine machine = Machine.made(READ, Map.of());
        String address = CLIENTS + "/" + machine.id();
        String patch = "{\"scopes\":[\"customers:read\"],\"tokensPerMinute\":7}";
        admin().body(patch).patch(address).then().statusCode(428);
        admin().header("If-Match", "\"99\"").body(patch).patch(address).then().statusCode(412);
        admin().header("If-Match", machine.version())
                .body("{\"roles\":[\"GM\"]}")
                .patch(address)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/roles/0"));
        admin().header("If-Match", machine.version())
                .body(patch)
                .patch(address)
                .then()
                .statusCode(200)
                .body("scopes", contains("customers:read"))
                .body("tokensPerMinute", equalTo(7))
                .body("updatedBy", equalTo("9001"));
        machine.asks(null).statusCode(200).body("scope", equalTo("customers:read"));
    }

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
                .body("keys.d", everyNull());
    }

    private static org.hamcrest.Matcher<Iterable<? extends Object>> everyNull() {
        return org.hamcrest.Matchers.everyItem(nullValue());
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
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> admin().get(CLIENTS + "/" + machine.id())
                        .then()
                        .body("lastUsedAt", notNullValue())
                        .body("lastUsedFrom", equalTo("127.0.0.1")));
    }

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
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> given().header("Authorization", bearer)
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
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().header("Authorization", bearer)
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
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().header("Authorization", bearer)
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
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> guess.asks(null)
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

    @Test
    void theListsAreFilteredAndPaged() {
        for (int made = 0; made < 3; made++) {
            Machine.made(READ, Map.of());
        }
        String next = admin().queryParam("limit", 2)
                .get(CLIENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.secret", everyNull())
                .extract()
                .path("next");
        admin().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(CLIENTS)
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)));
        admin().queryParam("enabled", "true").get(CLIENTS).then().body("items.enabled", not(hasItem(false)));
        admin().queryParam("enabled", "perhaps").get(CLIENTS).then().statusCode(422);
        admin().queryParam("act", "api-client.created")
                .queryParam("limit", 2)
                .get("/api/v1/audit-log")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue());
        admin().queryParam("operator", "9001").get("/api/v1/audit-log").then().body("items", not(hasSize(0)));
        admin().queryParam("operator", "9001")
                .queryParam("act", "x")
                .get("/api/v1/audit-log")
                .then()
                .statusCode(422)
                .body("errors.code", contains("one-filter"));
        admin().queryParam("subject", "x").get("/api/v1/audit-log").then().statusCode(422);
        admin().get(CLIENTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }
}
