package kefu.gateway.client;

import static io.restassured.RestAssured.given;
import static kefu.gateway.client.Machine.CLIENTS;
import static kefu.gateway.client.Machine.admin;
import static kefu.gateway.client.Machine.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Programs are let in by whoever runs the system, with what he may grant, and what he does about them can be read afterwards. */
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
                .header("Cache-Control", "no-store")
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
        } catch (SQLException fault) {
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
    void theListsAreFilteredAndPaged() {
        for (int made = 0; made < 3; made++) {
            Machine.made(READ, Map.of());
        }
        String next = admin().queryParam("limit", 2)
                .get(CLIENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.secret", everyItem(nullValue()))
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
