package kefu.ticket.inspection;

import static java.time.Duration.ofSeconds;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇8 一/四, 001-① 3, 003-篇11 八: what is due every week or month and was not done is noticed, whoever should have opened it. */
@QuarkusTest
class DutyPlanTest {

    private final String name = "D" + UUID.randomUUID().toString().substring(0, 8);
    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final Calls employee = as(name, "AGENT");

    @BeforeEach
    void mondayMorning() {
        TestClock.freeze("2024-03-04T09:00:00+08:00");
    }

    @Test
    void aWeekWithoutAMeetingIsMissedAndOneWithAMeetingIsNot() {
        String plan = plan("WORK_MEETING");
        supervisor.get("/" + plan).then().body("form.until", equalTo("2024-03-10"));
        meeting("2024-03-08T12:00:00+08:00");
        meeting("2024-03-09T12:00:00+08:00");
        supervisor
                .get("/" + plan)
                .then()
                .body("form.from", equalTo("2024-03-11"))
                .body("form.until", equalTo("2024-03-17"))
                .body("form.missed", equalTo(0));
        TestClock.freeze("2024-03-18T00:00:01+08:00");
        missed(plan, 1);
        assertThat(Told.about(plan, "ticket.duty.missed.v1")).singleElement().satisfies(event -> {
            assertThat(event.data().path("duty").asText()).isEqualTo("WORK_MEETING");
            assertThat(event.data().path("of").asText()).isEqualTo(name);
            assertThat(event.data().path("from").asText()).isEqualTo("2024-03-11");
            assertThat(event.data().path("until").asText()).isEqualTo("2024-03-17");
        });
        supervisor.taken(plan, "end", Map.of("reason", "部门合并"));
        TestClock.freeze("2024-03-25T00:00:01+08:00");
        supervisor.get("/" + plan).then().body("form.missed", equalTo(1)).body("closed", equalTo(true));
    }

    private void meeting(String at) {
        Map<String, Object> form =
                Map.of("kind", "DEPARTMENT", "department", name, "meetsAt", at, "participants", List.of("1001"));
        String id = supervisor.opened("work-meeting", form);
        TestClock.freeze(at);
        supervisor.taken(id, "hold", Map.of("lastWeek", "……", "problems", "无", "nextWeek", "……"));
    }

    @Test
    void whatIsDueEveryMonthCountsForItsMonth() {
        String check = plan("SELF_CHECK");
        employee.opened("self-check", Map.of("month", "2024-03", "findings", "无", "summary", "良好"));
        done(check);
        Map<String, Object> round = Map.of("employee", name, "items", List.of(Map.of("rule", "三声", "met", true)));
        String conduct = plan("CONDUCT_CHECK");
        supervisor.opened("conduct-check", round);
        supervisor.get("/" + conduct).then().body("form.from", equalTo("2024-03-11"));
        String report = plan("SUPERVISION_REPORT");
        Calls business = as("8001", "BUSINESS_DEPT");
        Map<String, Object> about =
                Map.of("month", "2024-03", "supervisedDepartment", name, "acceptance", "合格", "maintenance", "及时");
        String written = business.opened("service-supervision-report", about);
        supervisor.get("/" + report).then().body("form.from", equalTo("2024-03-04"));
        business.taken(written, "submit", Map.of());
        done(report);
        String unit = plan("VACANT_UNIT");
        String cleaning = supervisor.opened("vacant-unit", Map.of("unit", name, "month", "2024-03", "cleaner", name));
        employee.taken(cleaning, "record-cleaning", Map.of("doorsAndWindowsClosed", true));
        done(unit);
        String planned = plan("WORK_PLAN");
        TestClock.freeze("2024-04-01T00:00:01+08:00");
        missed(planned, 1);
        for (String kept : List.of(check, report, unit)) {
            supervisor.get("/" + kept).then().body("form.missed", equalTo(0));
        }
    }

    @Test
    void whatIsDoneLateCountsForNoMonthAnyMore() {
        String plan = plan("SELF_CHECK");
        TestClock.freeze("2024-04-02T09:00:00+08:00");
        missed(plan, 1);
        employee.opened("self-check", Map.of("month", "2024-03", "findings", "无", "summary", "补记"));
        supervisor.get("/" + plan).then().body("form.from", equalTo("2024-04-01"));
        employee.opened("self-check", Map.of("month", "2024-04", "findings", "无", "summary", "良好"));
        supervisor
                .get("/" + plan)
                .then()
                .body("form.from", equalTo("2024-05-01"))
                .body("form.lastFrom", equalTo("2024-04-01"))
                .body("form.missed", equalTo(1));
    }

    @Test
    void whatIsDoneAheadCountsForItsOwnMonth() {
        Calls manager = as(name, "DEPT_MANAGER");
        String plan = plan("WORK_PLAN");
        TestClock.freeze("2024-03-28T09:00:00+08:00");
        manager.opened("work-plan", Map.of("month", "2024-04", "plan", "回访老客户"));
        supervisor.get("/" + plan).then().body("form.from", equalTo("2024-03-04"));
        TestClock.freeze("2024-04-01T00:00:01+08:00");
        missed(plan, 1);
        TestClock.freeze("2024-05-01T00:00:01+08:00");
        await().atMost(ofSeconds(20))
                .until(() -> "2024-05-01".equals(supervisor.get("/" + plan).path("form.from")));
        supervisor.get("/" + plan).then().body("form.missed", equalTo(1)).body("form.ahead", empty());
        TestClock.freeze("2024-06-01T00:00:01+08:00");
        missed(plan, 2);
    }

    @Test
    void aDutyHasOnePlanThatBeginsAheadAndIsMadeBySuperiors() {
        plan("SELF_CHECK");
        supervisor
                .open("duty-plan", form("SELF_CHECK", "2024-03-05"))
                .then()
                .statusCode(409)
                .body("code", equalTo("planned-already"));
        supervisor
                .open("duty-plan", form("WORK_PLAN", "2024-03-03"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("in-the-past"));
        employee.open("duty-plan", form("WORK_PLAN", "2024-03-05")).then().statusCode(403);
    }

    private String plan(String duty) {
        return supervisor.opened("duty-plan", form(duty, "2024-03-04"));
    }

    private Map<String, Object> form(String duty, String from) {
        return Map.of("duty", duty, "of", name, "from", from);
    }

    private void done(String plan) {
        supervisor
                .get("/" + plan)
                .then()
                .body("form.from", equalTo("2024-04-01"))
                .body("form.until", equalTo("2024-04-30"));
    }

    private void missed(String plan, int times) {
        await().atMost(ofSeconds(20)).until(() -> supervisor.get("/" + plan).<Integer>path("form.missed") == times);
    }
}
