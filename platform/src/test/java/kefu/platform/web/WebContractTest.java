package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
        agent().accept("application/xml")
                .get(NOTES)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
        agent().accept("text/html,*/*;q=0.1").get(NOTES).then().statusCode(200);
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
    void listsArePagedWithSignedCursors() {
        Response first = agent().get(NOTES + "?limit=4");
        assertThat(first.jsonPath().getList("items")).containsExactly(1, 2, 3, 4);
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("limit=4");
        String next = first.jsonPath().getString("next");
        agent().get(NOTES + "?limit=8&cursor=" + next)
                .then()
                .body("items", contains(5, 6, 7, 8, 9, 10))
                .body("next", nullValue());
        agent().get(NOTES + "?cursor=" + next.substring(2) + "xx")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?limit=x", "?limit=-1", "?colur=RED", "?cursor=abc"})
    void aBadOrUnknownQueryParameterIsRefused(String query) {
        agent().get(NOTES + query).then().statusCode(422).body("errors", notNullValue());
    }

    @Test
    void unknownAddressesIdsAndMethodsAreSaidSo() {
        agent().get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        agent().get(NOTES + "/not-an-id").then().statusCode(404).contentType("application/problem+json");
        agent().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        agent().delete(NOTES).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void aHistoryBelowAnotherResourceKnowsNoMethodButReading() {
        String history = NOTES + "/1/history";
        agent().get(history).then().statusCode(200);
        agent().delete(history).then().statusCode(405).header("Allow", equalTo("GET"));
        agent().body("{}").patch(history).then().statusCode(405).body("allowed", contains("GET"));
        agent().delete(history + "/nothing").then().statusCode(404);
    }

    @Test
    void whatTheCallerAlreadyHasIsNotSentAgain() {
        String address =
                agent().body(GOOD.getBytes(StandardCharsets.UTF_8)).post(NOTES).header("Location");
        agent().header("If-None-Match", "\"1\"")
                .get(address)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        agent().header("If-None-Match", "\"2\"").get(address).then().statusCode(200);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String address =
                agent().body(GOOD.getBytes(StandardCharsets.UTF_8)).post(NOTES).header("Location");
        agent().body("{\"count\":5}").patch(address).then().statusCode(428);
        agent().header("If-Match", "\"7\"")
                .body("{\"count\":5}")
                .patch(address)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        agent().header("If-Match", "\"1\"")
                .body("{\"count\":5}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("count", equalTo(5));
        agent().header("If-Match", "\"1\"")
                .body("{\"text\":null}")
                .patch(address)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/text"));
        agent().header("If-Match", "\"1\"")
                .body("{\"nope\":1}")
                .patch(address)
                .then()
                .statusCode(422);
        agent().header("If-Match", "\"1\"").body("[]").patch(address).then().statusCode(400);
    }

    @Test
    void aRepeatedKeyGivesTheFirstAnswerAndNoSecondEffect() {
        String key = UUID.randomUUID().toString();
        Response first = agent().header("Idempotency-Key", key)
                .body("{\"text\":\"once\",\"count\":1}")
                .post(NOTES);
        long effects = NotesResource.Desk.EFFECTS.get();
        Response second = agent().header("Idempotency-Key", key)
                .body("{\"text\":\"once\",\"count\":1}")
                .post(NOTES);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(NotesResource.Desk.EFFECTS.get()).isEqualTo(effects);
        agent().header("Idempotency-Key", key)
                .body("{\"text\":\"other\",\"count\":1}")
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
        agent().header("Idempotency-Key", "has blank")
                .body(GOOD)
                .post(NOTES)
                .then()
                .statusCode(400);
    }

    @Test
    void aRefusedRequestKeepsNothingAndItsKeyStaysFree() {
        String key = UUID.randomUUID().toString();
        agent().header("Idempotency-Key", key)
                .body("{\"text\":\"refuse\",\"count\":1}")
                .post(NOTES)
                .then()
                .statusCode(409);
        agent().header("Idempotency-Key", key)
                .body("{\"text\":\"fine\",\"count\":1}")
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void twoHundredEqualRequestsAtOnceHaveOneEffectAndEqualAnswers() throws Exception {
        String key = UUID.randomUUID().toString();
        String token = Tokens.of("1001").roles("AGENT").bearer();
        Callable<String> send = () -> given().header("Authorization", token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"storm\",\"count\":1}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        try (var threads = Executors.newFixedThreadPool(40)) {
            List<Future<String>> answers = threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> send).toList());
            String first = answers.getFirst().get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(NotesResource.NOTES.values().stream()
                        .filter(note -> note.text().equals("storm")))
                .hasSize(1);
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
