package kefu.callback.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.callback.undertaking.Staff;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 满意度调查 (003-篇8 10.1.2): sent by a known channel, rated in seven steps, answered only while it is open. */
@QuarkusTest
class SurveyTest {

    private static final String SURVEYS = "surveys";

    private final Staff boss = Staff.of("2001", "SUPERVISOR");
    private final Staff agent = Staff.of("1001", "AGENT");

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "LETTER", "ON_SITE", "FAX", "EMAIL"})
    void aSurveyIsSentByEachOfTheFiveChannels(String channel) {
        boss.opens(SURVEYS, Map.of("title", "Spring", "channel", channel)).statusCode(201);
    }

    @Test
    void anUnknownChannelIsRefused() {
        boss.opens(SURVEYS, Map.of("title", "Spring", "channel", "PIGEON"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/channel"));
        agent.opens(SURVEYS, Map.of("title", "Spring", "channel", "PHONE")).statusCode(403);
    }

    @Test
    void ratingsRunFromOneToSeven() {
        String survey = open(Map.of());
        for (int outside : new int[] {0, 8, -1}) {
            answer(survey, Map.of("ratings", Map.of("AFTER_SALES", outside)))
                    .statusCode(422)
                    .body("errors.pointer", contains("/ratings/AFTER_SALES"));
        }
        answer(survey, Map.of("ratings", Map.of("AFTER_SALES", 1, "TRAINING", 7)))
                .statusCode(201);
        answer(survey, Map.of("ratings", Map.of("PRICE", 5))).statusCode(422);
        answer(survey, Map.of("ratings", Map.of())).statusCode(422);
        answer(survey, Map.of()).statusCode(422);
        agent.reads(survey + "/statistics").body("responses", equalTo(1));
    }

    @Test
    void aClosedSurveyTakesNoAnswersAndItsStatisticsCanBeReadPerDimension() {
        String survey = boss.opened(SURVEYS, Map.of("title", "Spring", "channel", "PHONE"));
        answer(survey, Map.of("ratings", Map.of("TRAINING", 5))).statusCode(409);
        boss.takes(survey, "launch", Map.of()).statusCode(200);
        answer(survey, Map.of("ratings", Map.of("TRAINING", 5, "INSTALLATION", 7)))
                .statusCode(201);
        answer(survey, Map.of("ratings", Map.of("TRAINING", 6))).statusCode(201);
        answer(survey, Map.of("ratings", Map.of("TRAINING", 6), "opinion", "more of it"))
                .statusCode(201);
        boss.takes(survey, "close", Map.of()).statusCode(200);
        Events.awaited("callback.survey.closed.v1", UUID.fromString(survey.substring(SURVEYS.length() + 1)));
        answer(survey, Map.of("ratings", Map.of("TRAINING", 1)))
                .statusCode(409)
                .body("type", equalTo("/problems/survey-not-open"))
                .body("state", equalTo("CLOSED"));
        String training = "dimensions.find { it.dimension == 'TRAINING' }";
        agent.reads(survey + "/statistics")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("responses", equalTo(3))
                .body("dimensions", hasSize(5))
                .body(training + ".answers", equalTo(3))
                .body(training + ".average", equalTo("5.67"))
                .body(training + ".satisfactionRate", equalTo(1))
                .body(training + ".ratings", equalTo(Map.of("5", 1, "6", 2)))
                .body("dimensions.find { it.dimension == 'AFTER_SALES' }.average", nullValue());
        boss.reads(survey + "/responses?limit=2")
                .body("items", hasSize(2))
                .body("items[0].opinion", equalTo("more of it"));
        boss.takes(survey, "analyse", Map.of("findings", "x")).statusCode(422);
        boss.takes(survey, "analyse", Map.of("findings", "short courses", "remedies", "longer ones"))
                .statusCode(200)
                .body("state", equalTo("ANALYSED"));
    }

    /** K7 客户满意率: satisfied answers ÷ answers. */
    @Test
    void whoeverRatesFromTheFifthStepOnIsSatisfied() {
        String survey = open(Map.of());
        agent.reads(survey + "/statistics").body("satisfactionRate", nullValue());
        answer(survey, Map.of("ratings", Map.of("AFTER_SALES", 4, "TRAINING", 7)))
                .statusCode(201);
        answer(survey, Map.of("ratings", Map.of("AFTER_SALES", 5))).statusCode(201);
        String afterSales = "dimensions.find { it.dimension == 'AFTER_SALES' }";
        agent.reads(survey + "/statistics")
                .body(afterSales + ".satisfied", equalTo(1))
                .body(afterSales + ".satisfactionRate", equalTo(0.5f))
                .body("satisfactionRate", equalTo(0.666666f));
    }

    @Test
    void aCustomerAnswersASurveyOnce() {
        String survey = open(Map.of());
        Map<String, Object> answered =
                Map.of("customerId", UUID.randomUUID(), "ratings", Map.of("SYSTEM_OPERATION", 4));
        answer(survey, answered).statusCode(201);
        answer(survey, answered).statusCode(409).body("type", equalTo("/problems/survey-answered"));
        agent.reads(survey + "/statistics").body("responses", equalTo(1));
    }

    @Test
    void aSurveyClosesItselfAfterItsLastDay() {
        TestClock.set("2024-03-04T10:00:00+08:00");
        String survey = open(Map.of("closesOn", "2024-03-08"));
        TestClock.set("2024-03-08T23:00:00+08:00");
        answer(survey, Map.of("ratings", Map.of("TRAINING", 5))).statusCode(201);
        TestClock.set("2024-03-09T00:00:10+08:00");
        Awaitility.await()
                .until(() -> agent.reads(survey).extract().path("state").equals("CLOSED"));
    }

    private String open(Map<String, String> more) {
        Map<String, String> form = new java.util.HashMap<>(Map.of("title", "Spring", "channel", "PHONE"));
        form.putAll(more);
        String survey = boss.opened(SURVEYS, form);
        boss.takes(survey, "launch", Map.of()).statusCode(200);
        return survey;
    }

    private io.restassured.response.ValidatableResponse answer(String survey, Map<String, ?> answered) {
        return agent.posts(survey + "/responses", answered);
    }
}
