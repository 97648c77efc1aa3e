package kefu.customer.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C-14, C-16 and the lifting of grades (003-篇10 7.2.3–7.2.4). */
@QuarkusTest
class GradeTest {

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void aFileWithoutGradeOrPeriodIsRefusedAndBothAreNamed() {
        Map<String, Object> unmarked = Api.someone();
        unmarked.remove("dealings");
        unmarked.remove("confidentialUntil");
        Api.open(unmarked)
                .statusCode(422)
                .body("errors.pointer", hasItems("/confidentialityLevel", "/confidentialUntil"));
        unmarked.put("confidentialUntil", "2099-12-31");
        Api.open(unmarked).statusCode(422).body("errors.pointer", contains("/confidentialityLevel"));
        unmarked.put("confidentialityLevel", "SECRET");
        unmarked.remove("confidentialUntil");
        Api.open(unmarked).statusCode(422).body("errors.pointer", contains("/confidentialUntil"));
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, SECRET", "IMPORTANT, CONFIDENTIAL", "CRITICAL, TOP_SECRET"})
    void theGradeFollowsFromTheDealings(String dealings, String level) {
        Api.open(Api.someone("dealings", dealings))
                .statusCode(201)
                .body("confidentialityLevel", equalTo(level))
                .body("dealings", equalTo(dealings));
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, TOP_SECRET, 201",
        "IMPORTANT, CONFIDENTIAL, 201",
        "IMPORTANT, SECRET, 422",
        "CRITICAL, CONFIDENTIAL, 422"
    })
    void nobodyOpensAFileBelowTheGradeOfItsDealings(String dealings, String level, int status) {
        Map<String, Object> file = Api.someone("dealings", dealings);
        file.put("confidentialityLevel", level);
        ValidatableResponse answer = Api.open(file).statusCode(status);
        if (status == 422) {
            answer.body("errors.pointer", contains("/confidentialityLevel"))
                    .body("errors.code", contains("below-dealings"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, in-the-past", "9999-12-31, out-of-range", "1800-01-01, out-of-range"})
    void aPeriodThatCannotBeMeantIsRefused(String until, String code) {
        Api.open(Api.someone("confidentialUntil", until)).statusCode(422).body("errors.code", hasItem(code));
    }

    @Test
    void onlyTheManagerGradesAndLoweringNeedsAReason() {
        String id = Api.opened(Api.someone("dealings", "IMPORTANT"));
        String grade = "{\"confidentialityLevel\":\"SECRET\",\"confidentialUntil\":\"2098-12-31\"}";
        Api.as("INFO_CLERK", "SUPERVISOR", "AGENT")
                .body(grade)
                .put(Api.address(id, "confidentiality"))
                .then()
                .statusCode(403)
                .body("allowedFor", contains("CS_MANAGER"));
        grade(id, grade).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        grade(id, grade.replace("}", ",\"reason\":\"往来减少\"}"))
                .statusCode(200)
                .body("confidentialityLevel", equalTo("SECRET"));
        grade(id, grade.replace("SECRET", "TOP_SECRET")).statusCode(200);
        var told = Events.awaited("customer.confidentiality.changed.v1", UUID.fromString(id));
        assertThat(told.data())
                .isEqualTo(
                        Json.tree(Map.of("from", "CONFIDENTIAL", "to", "SECRET", "confidentialUntil", "2098-12-31")));
    }

    @Test
    void theGradeFollowsTheDealingsWhenTheyGrow() {
        String id = Api.opened(Api.someone("dealings", "ORDINARY"));
        grade(id, "{\"confidentialUntil\":\"2098-12-31\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/confidentialityLevel"));
        grade(id, "{\"dealings\":\"IMPORTANT\",\"confidentialUntil\":\"2098-12-31\"}")
                .statusCode(200)
                .body("confidentialityLevel", equalTo("CONFIDENTIAL"))
                .body("dealings", equalTo("IMPORTANT"));
        String below = "{\"dealings\":\"CRITICAL\",\"confidentialityLevel\":\"CONFIDENTIAL\","
                + "\"confidentialUntil\":\"2098-12-31\"}";
        grade(id, below).statusCode(422).body("errors.pointer", contains("/reason"));
        grade(id, "{\"dealings\":\"ORDINARY\",\"confidentialUntil\":\"2098-12-31\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        Api.file(id).then().body("dealings", equalTo("IMPORTANT"));
    }

    @Test
    void gradingNamesTheVersionThatWasRead() {
        String id = Api.opened();
        String grade = "{\"confidentialityLevel\":\"TOP_SECRET\",\"confidentialUntil\":\"2098-12-31\"}";
        Api.manager().body(grade).put(Api.address(id, "confidentiality")).then().statusCode(428);
        Api.manager()
                .header("If-Match", "\"99\"")
                .body(grade)
                .put(Api.address(id, "confidentiality"))
                .then()
                .statusCode(412);
    }

    @Test
    void theGradeLiftsByItselfOnceItsPeriodIsOver() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        Map<String, Object> file = Api.someone("confidentialUntil", "2024-03-31");
        file.put("dealings", "CRITICAL");
        String id = Api.opened(file);
        TestClock.set("2024-03-31T23:59:00+08:00");
        Api.file(id).then().body("declassified", equalTo(false));
        Api.as("SALES").get(Api.CUSTOMERS + "/" + id).then().statusCode(404);
        TestClock.set("2024-04-01T00:00:01+08:00");
        Api.file(id).then().body("declassified", equalTo(true));
        Api.as("SALES").get(Api.CUSTOMERS + "/" + id).then().statusCode(200);
        var told = Events.awaited("customer.archive.declassified.v1", UUID.fromString(id));
        assertThat(told.data()).isEqualTo(Json.tree(Map.of("level", "TOP_SECRET")));
    }

    private static ValidatableResponse grade(String id, String body) {
        return Api.manager()
                .header("If-Match", Api.etag(id))
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put(Api.address(id, "confidentiality"))
                .then();
    }
}
