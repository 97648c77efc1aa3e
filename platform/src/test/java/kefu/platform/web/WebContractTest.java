package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every route promises, tried on a resource that does nothing else. */
@QuarkusTest
class WebContractTest {

    private static final String NOTES = "/test/notes";
    private static final String GOOD = "{\"text\":\"报修 😀𠮷\",\"count\":1}";

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .contentType("application/json; charset=UTF-8")
                .header("Accept-Language", "en");
    }

    @Test
    void aGoodRequestIsCreatedWithItsAddressVersionAndOperator() {
        agent().body(GOOD.getBytes(StandardCharsets.UTF_8))
                .post(NOTES)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", notNullValue())
                .header("X-Correlation-Id", notNullValue())
                .body("text", equalTo("报修 😀𠮷"))
                .body("by", equalTo("1001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"count\":1,\"nope\":1}|/nope|unknown-field",
                "{\"text\":7,\"count\":1}|/text|wrong-type",
                "{\"text\":\"a\",\"count\":\"1\"}|/count|wrong-type",
                "{\"text\":\"a\",\"count\":99999999999}|/count|wrong-type",
                "{\"text\":\"a\",\"count\":-1}|/count|positive-or-zero",
                "{\"text\":\" \",\"count\":1}|/text|required",
                "{\"count\":1}|/text|required",
                "{\"text\":\"a\",\"count\":1,\"colour\":\"BLUE\"}|/colour|unknown-value",
                "{\"text\":\"a\",\"count\":1,\"parts\":[{\"name\":\"toolong\"}]}|/parts/0/name|size",
            })
    void aBadFieldIsRefusedWithItsPlace(String example) {
        String[] part = example.split("\\|");
        agent().body(part[0])
                .post(NOTES)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body("title", equalTo("The content is not valid"))
                .body("instance", equalTo(NOTES))
                .body("traceId", notNullValue())
                .body("errors.pointer", hasItem(part[1]))
                .body("errors.code", hasItem(part[2]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"text\":\"a\",\"count\":1} x", "{]", "nul", "{\"text\":\"a\",\"text\":\"b\",\"count\":1}"
            })
    void whatIsNoJsonIsMalformed(String body) {
        agent().body(body).post(NOTES).then().statusCode(400).body("type", equalTo("/problems/malformed"));
    }

    @Test
    void aMissingBodyInvalidUtf8AndForeignMediaTypesAreRefused() {
        agent().post(NOTES).then().statusCode(400).body("errors.code", contains("required"));
        byte[] broken = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        agent().body(broken).post(NOTES).then().statusCode(400).body("type", equalTo("/problems/malformed"));
        agent().body("null").post(NOTES).then().statusCode(400).body("errors.code", contains("required"));
        agent().contentType("text/plain").body("x").post(NOTES).then().statusCode(415);
        agent().contentType("application/json-patch+json")
                .body("[]")
                .patch(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(415)
                .body("detail", containsString("application/merge-patch+json"));
        agent().accept("application/xml")
                .get(NOTES)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
        agent().accept("text/html,*/*;q=0.1").get(NOTES).then().statusCode(200);
        agent().accept("application/json;q=0").get(NOTES).then().statusCode(406);
        agent().header("Content-Type", "APPLICATION/JSON; charset=UTF-8")
                .body("{\"text\":\"a\",\"count\":1}")
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void aTenMegabyteBodyIsTooLarge() {
        agent().body("{\"text\":\"" + "x".repeat(10 << 20) + "\"}")
                .post(NOTES)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void chineseIsTheDefaultAndEnglishIsSpokenOnRequest() {
        String token = Tokens.of("1").bearer();
        given().header("Authorization", token).get(NOTES + "?limit=0").then().body("title", equalTo("内容不符合要求"));
        given().header("Authorization", token)
                .header("Accept-Language", "en-GB,en;q=0.8")
                .get(NOTES + "?limit=0")
                .then()
                .body("title", equalTo("The content is not valid"));
    }

    @Test
    void everyBrokenTokenIsRefused() {
        List<String> broken = List.of(
                Tokens.of("1").expired().bearer(),
                Tokens.of("1").forged().bearer(),
                Tokens.of("1").claim("iss", "https://elsewhere").bearer(),
                Tokens.of("1").claim("aud", "other").bearer(),
                Tokens.of("1").claim("exp", null).bearer(),
                Tokens.of("1").algorithm("none").bearer(),
                Tokens.of("1").algorithm("HS256").bearer(),
                Tokens.of("1").claim("sub", null).bearer(),
                Tokens.of(" ").bearer(),
                Tokens.of("1").claim("rank", "EMPEROR").bearer(),
                "Bearer nonsense",
                "Basic YTpi");
        broken.forEach(token -> given().header("Authorization", token)
                .get(NOTES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated")));
        given().get(NOTES).then().statusCode(401).header("WWW-Authenticate", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"li na", "李娜", "1001\n1002", "uid=1001,ou=desk", "x/y", "<b>"})
    void aTokenThatNamesNobodyWhoCouldBeGivenWorkIsRefusedAndSaysWhy(String operator) {
        given().header("Authorization", Tokens.of(operator).roles("AGENT").bearer())
                .header("Accept-Language", "en")
                .get(NOTES)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("type", equalTo("/problems/unauthenticated"))
                .body("detail", containsString("kefu.identity.claims.operator"))
                .body("detail", endsWith("1 to 64 letters, digits or . _ @ : | + -"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001",
                "li.na@house.example",
                "auth0|65f1",
                "f:8b0c4a0e-11f0-4be1-9a57-1c5b1f9d2c11:li.na",
                "8b0c4a0e-11f0-4be1-9a57-1c5b1f9d2c11"
            })
    void whateverAProviderCallsAPersonWithoutBlanksIsAnOperator(String operator) {
        given().header("Authorization", Tokens.of(operator).bearer())
                .get(NOTES)
                .then()
                .statusCode(200);
    }

    @Test
    void aWrongRoleALowRankAndARouteNobodyOpenedAreForbidden() {
        RequestSpecification sales =
                given().header("Authorization", Tokens.of("2").roles("SALES").bearer());
        sales.contentType("application/json")
                .body(GOOD)
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("allowedFor", contains("AGENT"));
        agent().get(NOTES + "/managers").then().statusCode(403).body("allowedFor.minRank", equalTo("MANAGER"));
        given().header(
                        "Authorization",
                        Tokens.of("3").roles("AGENT").rank(Rank.GM).bearer())
                .get(NOTES + "/managers")
                .then()
                .statusCode(200);
        agent().get(NOTES + "/forgotten").then().statusCode(403);
    }

    @Test
    void anApiClientMayDoOnlyWhatItsScopesNameAndSendsAKeyWithEveryPost() {
        String reader =
                Tokens.machine("crm", "test:read other:write").roles("AGENT").bearer();
        given().header("Authorization", reader).get(NOTES).then().statusCode(200);
        given().header("Authorization", reader)
                .contentType("application/json")
                .body(GOOD)
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("neededScope", equalTo("test:write"));
        RequestSpecification writer = given().header(
                        "Authorization",
                        Tokens.machine("crm", "test:write").roles("AGENT").bearer())
                .contentType("application/json")
                .body(GOOD.getBytes(StandardCharsets.UTF_8));
        writer.post(NOTES).then().statusCode(400).body("type", equalTo("/problems/idempotency-key-required"));
        writer.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(NOTES)
                .then()
                .statusCode(201)
                .body("by", equalTo("api:crm"));
        given().header("Authorization", Tokens.machine("crm", "test:read").bearer())
                .get(NOTES + "/managers")
                .then()
                .statusCode(403)
                .body("allowedFor.minRank", equalTo("MANAGER"));
        given().header("Authorization", Tokens.machine("crm", "").roles("AGENT").bearer())
                .get(NOTES)
                .then()
                .statusCode(403);
        given().header("Authorization", Tokens.of("api:crm").roles("AGENT").bearer())
                .get(NOTES)
                .then()
                .statusCode(401);
    }

    @Test
    void aFaultOfOursTellsNothingOfItsInside() {
        agent().body("{\"text\":\"fault\",\"count\":1}")
                .post(NOTES)
                .then()
                .statusCode(500)
                .body("detail", endsWith("find it"))
                .body("traceId", matchesPattern("[0-9a-f-]{32,36}"));
    }
}
