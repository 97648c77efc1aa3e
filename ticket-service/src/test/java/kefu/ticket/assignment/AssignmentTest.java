package kefu.ticket.assignment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving a ticket to somebody: with a reason if it lies with somebody, and to nobody who cannot take it. */
@QuarkusTest
class AssignmentTest {

    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final String operator = UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatLiesWithSomebodyIsHandedOverWithAReason() {
        String id = agent("1001").opened("inquiry", Map.of("question", "营业时间?"));
        assign(agent("1001"), id, Map.of("assignee", "1002"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        assign(agent("1003"), id, Map.of("assignee", "1003", "reason", "我来"))
                .statusCode(403)
                .body("allowedFor", equalTo("1001"));
        assign(agent("1001"), id, Map.of("assignee", "1002", "reason", "对方熟悉此事"))
                .statusCode(200)
                .body("assignee", equalTo("1002"));
        supervisor
                .get("/" + id + "/history")
                .then()
                .body("items.last().step", equalTo("assigned"))
                .body("items.last().comment", equalTo("对方熟悉此事"))
                .body("items.last().form.before", equalTo("1001"));
        assertThat(Told.about(id, "ticket.assigned.v1")).hasSize(1);
        assign(supervisor, id, Map.of("reason", "重新排队")).statusCode(200).body("assignee", nullValue());
        assign(supervisor, id, Map.of("assignee", "1003")).statusCode(200);
        supervisor.get("/" + id).then().body("receiver", equalTo("1001")).body("roles.follower", equalTo("1001"));
    }

    @Test
    void whatIsNoIdOfAnOperatorIsGivenNothing() {
        String id = supervisor.opened("inquiry", Map.of("question", "营业时间?"));
        for (String nobody : List.of("王经理", "10 01", "1001\n", "")) {
            assign(supervisor, id, Map.of("assignee", nobody, "reason", "换人"))
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/assignee")))
                    .body("errors[0].message", containsString("工号"));
        }
        supervisor.get("/" + id).then().body("assignee", equalTo("2001"));
        assign(supervisor, id, Map.of("assignee", "auth0|" + operator, "reason", "换人"))
                .statusCode(200);
    }

    @Test
    void anOldVersionIsRefusedAndTheSameAgainChangesNothing() {
        String id = agent("1001").opened("inquiry", Map.of("question", "营业时间?"));
        String tag = agent("1001").get("/" + id).header("ETag");
        Map<String, Object> wish = Map.of("assignee", "1002", "reason", "换人");
        agent("1001")
                .request()
                .contentType("application/json")
                .header("If-Match", "\"99\"")
                .body(wish)
                .post("/api/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(412);
        String changed = agent("1001")
                .request()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(wish)
                .post("/api/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assign(supervisor, id, wish).statusCode(200).header("ETag", equalTo(changed));
        assertThat(Told.about(id, "ticket.assigned.v1")).hasSize(1);
    }

    @Test
    void whoCannotTakeItIsRefusedWithEverythingThatIsInTheWayUnlessASupervisorInsists() {
        Staff.registered(operator, "HEATING", 1, "HVAC");
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01", "DAY 2024-03-04")));
        agent(operator).opened("inquiry", Map.of("question", "账单?"));
        String id = agent("1001").opened("complaint", Forms.complaint("GENERAL"));
        Map<String, Object> wish = Map.of("assignee", operator, "reason", "本部门");
        assign(supervisor, id, wish)
                .statusCode(409)
                .body("type", equalTo("/problems/assignee-unfit"))
                .body("errors.code", equalTo(List.of("not-on-duty", "skill-missing", "at-capacity")))
                .body("missingSkills", equalTo(List.of("MEDIATION")))
                .body("possibleFrom", equalTo("2024-03-01T10:00:00Z"))
                .body("openTickets", equalTo(1))
                .body("capacity", equalTo(1));
        assign(agent("1001"), id, with(wish, "override", true))
                .statusCode(403)
                .body("allowedFor", hasItem("SUPERVISOR"));
        supervisor.get("/" + id).then().body("assignee", equalTo("1001"));
        assign(supervisor, id, with(wish, "override", true)).statusCode(200).body("assignee", equalTo(operator));
        String free = Staff.inQueueOf("HEATING");
        assign(supervisor, free, Map.of("assignee", operator, "override", true))
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void outOfShiftNobodyClaimsAndWithoutARosterEverybodyMay() {
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01")));
        String id = Staff.inQueueOf("HEATING");
        agent(operator)
                .post("/tickets/" + id + "/claim", Map.of())
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("not-on-duty")))
                .body("possibleFrom", equalTo("2024-03-01T10:00:00Z"));
        TestClock.freeze("2024-03-01T18:00:00+08:00");
        agent(operator)
                .post("/tickets/" + id + "/claim", Map.of("minutes", 480))
                .then()
                .statusCode(200);
        TestClock.freeze("2024-03-01T23:30:00+08:00");
        // Going on with what he has in hand is never out of shift (接待客服工作自动延长).
        agent(operator)
                .post("/tickets/" + id + "/claim", Map.of("minutes", 90))
                .then()
                .statusCode(200);
        agent("1104")
                .post("/tickets/" + Staff.inQueueOf("HEATING") + "/claim", Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void thoseWhoCanTakeItAreProposedFirstTheLeastBusyFirstOfAll() {
        String department = "D" + operator.substring(0, 8);
        List<String> staff = List.of("a", "b", "c", "d", "e").stream()
                .map(letter -> operator + letter)
                .toList();
        staff.subList(0, 4).forEach(one -> Staff.registered(one, department, 2, "MEDIATION"));
        Staff.registered(staff.get(4), department, 2);
        Staff.rostered(Map.of(
                staff.get(0), List.of("DAY 2024-03-01"),
                staff.get(1), List.of("DAY 2024-03-01"),
                staff.get(2), List.of("LATE 2024-03-01"),
                staff.get(4), List.of("DAY 2024-03-01")));
        agent(staff.get(0)).opened("inquiry", Map.of("question", "账单?"));
        String id = Staff.inQueueOf(department);
        var proposals = supervisor.read("/tickets/" + id + "/assignment-proposals");
        proposals
                .then()
                .statusCode(200)
                .body(
                        "items.operator",
                        equalTo(List.of(staff.get(1), staff.get(0), staff.get(3), staff.get(4), staff.get(2))))
                .body("items.openTickets", equalTo(List.of(0, 1, 0, 0, 0)))
                .body("items[3].obstacles", equalTo(List.of("SKILL_MISSING")))
                .body("items[4].obstacles", equalTo(List.of("NOT_ON_DUTY")));
        supervisor
                .read("/tickets/" + agent("1001").opened("inquiry", Map.of("question", "?")) + "/assignment-proposals")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?department"));
    }

    private static ValidatableResponse assign(Calls who, String id, Map<String, Object> wish) {
        return who.post("/tickets/" + id + "/assignment", wish).then();
    }
}
