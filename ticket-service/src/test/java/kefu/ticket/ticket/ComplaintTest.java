package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The complaint of 004-S9 (nine steps), 003-篇11 (rectification) and 004-S8 (24 hours). */
@QuarkusTest
class ComplaintTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aMajorComplaintIsRectifiedWithinOneWorkingDay() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        assertThat(due(id, "rectify")).isEqualTo("2024-03-04T02:00:00Z");
    }

    @Test
    void aGeneralComplaintIsRectifiedWithinThreeWorkingDays() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        assertThat(due(id, "rectify")).isEqualTo("2024-03-06T02:00:00Z");
    }

    @ParameterizedTest(name = "{0} accepted {1} → {2}")
    @CsvSource({
        "MAJOR, 2024-03-04T17:59:59+08:00, 2024-03-05T09:59:59Z", // a second before the office closes
        "MAJOR, 2024-03-01T18:00:00+08:00, 2024-03-05T01:00:00Z", // as it closes on Friday: counts from Monday 9:00
        "MAJOR, 2024-03-02T10:00:00+08:00, 2024-03-05T01:00:00Z", // Saturday
        "GENERAL, 2024-03-03T23:00:00+08:00, 2024-03-07T01:00:00Z", // Sunday night
        "MAJOR, 2024-05-11T10:00:00+08:00, 2024-05-13T02:00:00Z", // a Saturday worked to make up
        "MAJOR, 2024-04-26T10:00:00+08:00, 2024-04-28T02:00:00Z", // due on a Sunday worked to make up
        "GENERAL, 2024-02-08T10:00:00+08:00, 2024-02-19T02:00:00Z", // over the Spring Festival, 18 February is worked
    })
    void rectificationCountsWorkingDaysOnly(String severity, String accepted, String due) {
        TestClock.freeze(accepted);
        String id = agent.opened("complaint", with(Forms.complaint(severity), "complainedAt", accepted));
        assertThat(due(id, "rectify")).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-02T10:00:00+08:00", "2024-05-01T23:59:59+08:00", "2024-02-28T10:00:00+08:00"})
    void theTwentyFourHoursRunThroughNightsAndHolidays(String accepted) {
        TestClock.freeze(accepted);
        String id = agent.opened("complaint", with(Forms.complaint("MAJOR"), "complainedAt", accepted));
        assertThat(Instant.parse(due(id, "reply")))
                .isEqualTo(OffsetDateTime.parse(accepted).plusHours(24).toInstant());
    }

    @Test
    void noHolidayCountsAsAWorkingDay() {
        TestClock.freeze("2024-04-30T10:00:00+08:00");
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        assertThat(due(id, "rectify")).isEqualTo("2024-05-08T02:00:00Z");
        agent.get("/" + id + "/clocks/rectify/explanation")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2024-05-08T02:00:00Z"))
                .body("segments.kind", hasItem("HOLIDAY"));
    }

    @Test
    void aComplaintIsAnsweredWithinTwentyFourHours() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        assertThat(due(id, "reply")).isEqualTo("2024-03-02T02:00:00Z");
    }

    @Test
    void aComplaintWithoutAKnownSeverityIsNotStored() {
        for (Object severity : new Object[] {null, "SEVERE", "major", ""}) {
            agent.open("complaint", with(Forms.complaint("MAJOR"), "severity", severity))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/severity"));
        }
    }

    @Test
    void theNineStepsAreTakenInTheirOrder() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        ComplaintSteps.untilResolved(agent, id);
        ComplaintSteps.calledBack(id, true);
        agent.taken(id, "evaluate", Map.of("evaluation", "已改进巡检制度"))
                .then()
                .body("state", equalTo("EVALUATED"))
                .body("closed", equalTo(true));
        List<String> steps = agent.get("/" + id + "/history").then().extract().path("items.step");
        assertThat(steps)
                .containsExactly(
                        "opened",
                        "determine-nature",
                        "investigate",
                        "assign-responsibility",
                        "propose-solution",
                        "answer-customer",
                        "resolve",
                        "record-callback",
                        "evaluate");
    }

    @Test
    void noStepIsSkipped() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.take(id, "answer-customer", Map.of("answer", "已处理"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/illegal-step"))
                .body("expected", hasItem("SOLUTION_PROPOSED"))
                .body("missing", hasItem("determine-nature"));
    }

    @Test
    void whoTookItFollowsItUpAndReplies() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.get("/" + id)
                .then()
                .body("receiver", equalTo("1001"))
                .body("roles.follower", equalTo("1001"))
                .body("roles.replier", equalTo("1001"));
        ComplaintSteps.untilProposed(agent, id);
        Calls other = agent("1002");
        other.take(id, "answer-customer", Map.of("answer", "我来答复")).then().statusCode(403);
        agent.taken(id, "hand-over", Map.of("leader", "1002", "reason", "调休"));
        other.taken(id, "answer-customer", Map.of("answer", "我来答复")).then().body("receiver", equalTo("1001"));
    }

    @Test
    void aComplaintOnHoldHasAnAppointedTimeInTheFuture() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.take(id, "hold", Map.of("reason", "等待配件"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/appointedAt"));
        agent.take(id, "hold", Map.of("reason", "等待配件", "appointedAt", "2024-03-01T09:00:00+08:00"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/appointedAt"));
        agent.take(id, "hold", Map.of("reason", "等待配件", "appointedAt", "2024-03-04T15:00:00+08:00"))
                .then()
                .statusCode(200);
    }

    @Test
    void theTimeOnHoldDoesNotCountForRectification() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.taken(id, "hold", Map.of("reason", "等待配件", "appointedAt", "2024-03-04T15:00:00+08:00"));
        assertThat(clock(id, "rectify").get("state")).isEqualTo("PAUSED");
        TestClock.freeze("2024-03-04T12:00:00+08:00");
        agent.taken(id, "resume", Map.of());
        Instant due = Instant.parse(due(id, "rectify"));
        assertThat(due).isAfter(Instant.parse("2024-03-04T02:00:00Z"));
        assertThat(clock(id, "rectify").get("state")).isEqualTo("RUNNING");
    }

    @Test
    void whatIsResolvedIsOnHoldNoLongerAlsoWhenTheCustomerRejectsIt() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        ComplaintSteps.untilProposed(agent, id);
        agent.taken(id, "hold", Map.of("appointedAt", "2024-03-05T10:00:00+08:00", "reason", "客户出差"));
        agent.taken(id, "answer-customer", Map.of("answer", "已安排更换"));
        agent.taken(id, "resolve", Map.of("result", "已更换")).then().body("allowedSteps.step", not(hasItem("resume")));
        ComplaintSteps.publishRejection(id);
        ComplaintSteps.untilState(id, "RESPONSIBILITY_ASSIGNED");
        agent.get("/" + id)
                .then()
                .body("form.onHold", equalTo(false))
                .body("allowedSteps.step", not(hasItem("resume")));
    }

    @Test
    void whatIsSolvedAtOnceStopsBothClocksAndIsStillCalledBack() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "solve-at-once", Map.of("solution", "当场退费"))
                .then()
                .body("state", equalTo("RESOLVED"))
                .body("clocks.find { it.name == 'rectify' }.state", equalTo("MET"))
                .body("clocks.find { it.name == 'reply' }.state", equalTo("MET"));
    }

    @Test
    void aCallbackWithoutSignatureDoesNotMoveTheComplaintOn() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "solve-at-once", Map.of("solution", "当场退费"));
        ComplaintSteps.publishCallback(id, false);
        ComplaintSteps.calledBack(id, true);
        List<String> steps = agent.get("/" + id + "/history").then().extract().path("items.step");
        assertThat(steps).containsOnlyOnce("record-callback");
    }

    @Test
    void aNumberIsSpokenByDay() {
        agent.open("complaint", Forms.complaint("GENERAL"))
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("number", startsWith("CP-20240301-"));
    }

    private Map<String, Object> clock(String id, String name) {
        return agent.get("/" + id).then().statusCode(200).extract().path("clocks.find { it.name == '" + name + "' }");
    }

    private String due(String id, String name) {
        return (String) clock(id, name).get("dueAt");
    }
}
