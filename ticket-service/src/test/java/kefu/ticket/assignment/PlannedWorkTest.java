package kefu.ticket.assignment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that is planned for another time is given to who is there then, whether or not he is there now. */
@QuarkusTest
class PlannedWorkTest {

    private static final String MONDAY = "2024-03-04T10:00:00+08:00";

    private final Calls agent = agent("1001");
    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final String operator = UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whoIsOffNowIsDispatchedToAVisitInHisShift() {
        Staff.rostered(Map.of(operator, List.of("DAY 2024-03-04")));
        Map<String, Object> wish = Map.of("technician", operator);
        agent.take(agent.opened("repair", Forms.repair()), "dispatch", wish)
                .then()
                .statusCode(409);
        agent.take(agent.opened("repair", with(Forms.repair(), "appointedAt", MONDAY)), "dispatch", wish)
                .then()
                .statusCode(200)
                .body("assignee", equalTo(operator));
    }

    @Test
    void whoIsThereNowIsNotDispatchedToAVisitOnHisLeave() {
        Staff.rostered(Map.of(operator, List.of("DAY 2024-03-01", "DAY 2024-03-04", "DAY 2024-03-05")));
        Staff.onLeave(operator, "2024-03-04", null);
        String id = agent.opened("repair", with(Forms.repair(), "appointedAt", MONDAY));
        agent.take(id, "dispatch", Map.of("technician", operator))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assignee-unfit"))
                .body("errors.pointer", equalTo(List.of("/form/technician")))
                .body("errors.code", equalTo(List.of("on-leave")))
                .body("plannedFor", equalTo("2024-03-04T02:00:00Z"))
                .body("possibleFrom", equalTo("2024-03-05T01:00:00Z"));
        supervisor
                .post("/tickets/" + id + "/assignment", Map.of("assignee", operator, "reason", "熟悉现场"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("on-leave")));
        // Once that time is over he is asked as of now.
        TestClock.freeze("2024-03-05T10:00:00+08:00");
        agent.take(id, "dispatch", Map.of("technician", operator)).then().statusCode(200);
    }

    @Test
    void aFullDeskSaysNothingOfTheDayTheWorkIsPlannedFor() {
        Staff.registered(operator, "D" + operator.substring(0, 8), 1);
        Staff.rostered(Map.of(operator, List.of("DAY 2024-03-01", "DAY 2024-03-04")));
        Map<String, Object> wish = Map.of("technician", operator);
        agent.taken(agent.opened("repair", Forms.repair()), "dispatch", wish);
        agent.take(agent.opened("repair", Forms.repair()), "dispatch", wish)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("at-capacity")));
        agent.taken(agent.opened("repair", with(Forms.repair(), "appointedAt", MONDAY)), "dispatch", wish);
    }

    @Test
    void aPatrolIsGivenToWhoIsOnDutyWhenItIsPlanned() {
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01", "DAY 2024-03-04")));
        Map<String, Object> round = Map.of("kind", "BUILDING", "area", "3号楼", "inspector", operator);
        agent.open("inspection", round).then().statusCode(409);
        agent.open("inspection", with(round, "plannedAt", "2024-03-01T20:00:00+08:00"))
                .then()
                .statusCode(201);
        agent.open("inspection", with(round, "plannedAt", "2024-03-04T20:00:00+08:00"))
                .then()
                .statusCode(409)
                .body("plannedFor", equalTo("2024-03-04T12:00:00Z"));
    }

    @Test
    void nobodyIsExpectedByWhoIsOffThenNorMovedToSuchATime() {
        Staff.rostered(Map.of(operator, List.of("DAY 2024-03-04")));
        agent.open("appointment", appointment("2024-03-05"))
                .then()
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/form/with")))
                .body("errors.code", equalTo(List.of("not-on-duty")));
        String id = agent.opened("appointment", appointment("2024-03-04"));
        agent.take(id, "reschedule", times("2024-03-05"))
                .then()
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/form/from")))
                .body("errors.code", equalTo(List.of("not-on-duty")));
        agent.take(id, "reschedule", Map.of("from", "2024-03-04T14:00:00+08:00", "until", "2024-03-04T15:00:00+08:00"))
                .then()
                .statusCode(200);
    }

    @Test
    void proposalsTellWhoIsThereThen() {
        String department = "D" + operator.substring(0, 8);
        Staff.registered(operator, department, null);
        Staff.rostered(Map.of(operator, List.of("DAY 2024-03-04")));
        String now = agent.opened("repair", Forms.repair());
        String later = agent.opened("repair", with(Forms.repair(), "appointedAt", MONDAY));
        agent.read("/tickets/" + now + "/assignment-proposals?department=" + department)
                .then()
                .body("items.duty", equalTo(List.of("OFF_SHIFT")));
        agent.read("/tickets/" + later + "/assignment-proposals?department=" + department)
                .then()
                .body("items.duty", equalTo(List.of("ON_DUTY")));
    }

    private Map<String, Object> appointment(String day) {
        return with(times(day), "purpose", "续费", "customer", "华联商场", "phone", "13800138000", "with", operator);
    }

    private static Map<String, Object> times(String day) {
        return Map.of("from", day + "T10:00:00+08:00", "until", day + "T11:00:00+08:00");
    }
}
