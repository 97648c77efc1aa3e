package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What happens to a request that comes again: the version that was read, the key it was sent with. */
@QuarkusTest
class RepeatedRequestTest {

    private static final String NOTES = "/test/notes";
    private static final String GOOD = "{\"text\":\"报修 😀𠮷\",\"count\":1}";

    @Inject
    AgroalDataSource database;

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .contentType("application/json; charset=UTF-8")
                .header("Accept-Language", "en");
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
    void whatHasNoVersionIsTaggedByWhatItSays() {
        String address = NOTES + "/" + UUID.randomUUID() + "/history/";
        String first = agent().get(address + 1).header("ETag");
        assertThat(first)
                .matches("\"[0-9a-f]{24}\"")
                .isEqualTo(agent().get(address + 1).header("ETag"));
        assertThat(agent().get(address + 2).header("ETag")).isNotEqualTo(first);
        agent().header("If-None-Match", first).get(address + 1).then().statusCode(304);
        agent().header("If-None-Match", first).get(address + 2).then().statusCode(200);
    }

    @Test
    void anEqualRequestThatIsStillRunningIsSaidToBeSoAndHasNoSecondEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        long effects = NotesResource.Desk.EFFECTS.get();
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            try (PreparedStatement claim = first.prepareStatement(
                    "INSERT INTO idempotency (caller, idempotency_key,"
                            + " route, request_hash, status, created_at) VALUES ('1001', ?, 'a', REPEAT('x', 32), 0, UTC_TIMESTAMP(6))")) {
                claim.setString(1, key);
                claim.executeUpdate();
            }
            keyed(key).post(NOTES).then().statusCode(409).body("type", equalTo("/problems/still-running"));
            first.rollback();
        }
        assertThat(NotesResource.Desk.EFFECTS.get()).isEqualTo(effects);
        keyed(key).post(NOTES).then().statusCode(201);
        keyed(key).post(NOTES).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    private static RequestSpecification keyed(String key) {
        return agent().header("Idempotency-Key", key).body("{\"text\":\"running\",\"count\":1}");
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
}
