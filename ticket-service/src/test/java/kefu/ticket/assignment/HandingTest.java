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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that gives a ticket to somebody asks the same of him as an assignment does. */
@QuarkusTest
class HandingTest {

    private final Calls agent = agent("1001");
    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final String operator = UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void nobodyIsDispatchedOffShiftUnlessASupervisorInsistsAndSaysWhy() {
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01")));
        String id = agent.opened("repair", Forms.repair());
        Map<String, Object> wish = Map.of("form", Map.of("technician", operator));
        dispatch(agent, id, wish)
                .statusCode(409)
                .body("type", equalTo("/problems/assignee-unfit"))
                .body("errors.pointer", equalTo(List.of("/form/technician")))
                .body("errors.code", equalTo(List.of("not-on-duty")))
                .body("possibleFrom", equalTo("2024-03-01T10:00:00Z"));
        dispatch(agent, id, with(wish, "override", true, "comment", "住户停水"))
                .statusCode(403)
                .body("allowedFor", hasItem("SUPERVISOR"));
        dispatch(supervisor, id, with(wish, "override", true))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/comment")));
        agent.get("/" + id).then().body("state", equalTo("REGISTERED")).body("roles.technician", nullValue());
        dispatch(supervisor, id, with(wish, "override", true, "comment", "住户停水"))
                .statusCode(200)
                .body("assignee", equalTo(operator));
        agent.get("/" + id + "/history").then().body("items.last().comment", equalTo("住户停水"));
        // He has it: nobody asks again whether he can take it.
        dispatch(agent, id, wish).statusCode(200);
    }

    @Test
    void nobodyIsGivenWorkOffShiftByAnOpeningEitherUnlessASupervisorInsistsAndSaysWhy() {
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01")));
        Map<String, Object> wish = Map.of(
                "process", "inspection", "form", Map.of("kind", "BUILDING", "area", "3号楼", "inspector", operator));
        agent.open(wish)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assignee-unfit"))
                .body("errors.pointer", equalTo(List.of("/form/inspector")))
                .body("errors.code", equalTo(List.of("not-on-duty")));
        agent.open(with(wish, "override", true, "comment", "夜间巡查"))
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("SUPERVISOR"));
        supervisor
                .open(with(wish, "override", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/comment")));
        assertThat(supervisor.<String>list("/tickets?assignee=" + operator, "id"))
                .isEmpty();
        String id = supervisor
                .open(with(wish, "override", true, "comment", "夜间巡查"))
                .then()
                .statusCode(201)
                .body("assignee", equalTo(operator))
                .extract()
                .path("id");
        supervisor.get("/" + id + "/history").then().body("items[0].comment", equalTo("夜间巡查"));
    }

    @Test
    void aComplaintIsTakenWhomeverItNames() {
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01")));
        agent.open("complaint", with(Forms.complaint("MAJOR"), "supervisor", operator))
                .then()
                .statusCode(201)
                .body("assignee", equalTo(operator));
    }

    @Test
    void aFormThatNamesSomebodyNamesHimByHisId() {
        String id = agent.opened("repair", Forms.repair());
        dispatch(agent, id, Map.of("form", Map.of("technician", "王师傅")))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/form/technician")))
                .body("errors[0].message", containsString("工号"));
        agent.get("/" + id).then().body("state", equalTo("REGISTERED"));
    }

    @Test
    void nobodyIsDispatchedOnLeaveOrWithoutRoom() {
        Staff.registered(operator, "ENGINEERING", 1);
        Staff.rostered(Map.of(operator, List.of("DAY 2024-03-01", "DAY 2024-03-04")));
        Map<String, Object> wish = Map.of("form", Map.of("technician", operator));
        dispatch(agent, agent.opened("repair", Forms.repair()), wish).statusCode(200);
        String second = agent.opened("repair", Forms.repair());
        dispatch(agent, second, wish)
                .statusCode(409)
                .body("errors.code", equalTo(List.of("at-capacity")))
                .body("openTickets", equalTo(1))
                .body("capacity", equalTo(1));
        Staff.onLeave(operator, "2024-03-04", null);
        TestClock.freeze("2024-03-04T10:00:00+08:00");
        dispatch(agent, second, wish).statusCode(409).body("errors.code", hasItem("on-leave"));
    }

    @Test
    void whomNoRosterAndNoRegisterKnowsIsDispatched() {
        String id = agent.opened("repair", Forms.repair());
        dispatch(agent, id, Map.of("form", Map.of("technician", operator)))
                .statusCode(200)
                .body("assignee", equalTo(operator));
    }

    @Test
    void aMatterIsGivenToWhoCanTakeItAndEscalatedToWhomeverTheManualNames() {
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01")));
        String id = agent.opened("case", Forms.aCase());
        agent.take(id, "assign", Map.of("responsible", operator))
                .then()
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/form/responsible")));
        agent.get("/" + id).then().body("assignee", equalTo("1001")).body("state", equalTo("OPEN"));
        agent.taken(id, "escalate", Map.of("proposedSolution", "退款", "to", operator))
                .then()
                .body("assignee", equalTo(operator));
    }

    @Test
    void aComplaintIsGivenToWhomItIsAboutOnNoWay() {
        String department = "D" + operator.substring(0, 8);
        Staff.registered(operator, department, null, "MEDIATION");
        Map<String, Object> about = Map.of("operator", operator, "rank", "EMPLOYEE");
        String id = agent.opened("complaint", with(Forms.complaint("MAJOR"), "against", about));
        Calls accused = agent(operator);
        accused.get("/" + id).then().body("assignee", nullValue());
        accused.post("/tickets/" + id + "/claim", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("accused"));
        supervisor
                .post("/tickets/" + id + "/assignment", Map.of("assignee", operator, "override", true, "reason", "急"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("accused")));
        supervisor
                .take(id, "reassign", Map.of("to", operator, "reason", "急"))
                .then()
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/form/to")));
        supervisor
                .read("/tickets/" + id + "/assignment-proposals?department=" + department)
                .then()
                .body("items.operator", equalTo(List.of()));
        agent.take(id, "hand-over", Map.of("leader", operator, "reason", "由主管领导处理"))
                .then()
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/form/leader")));
        agent.get("/" + id).then().body("assignee", nullValue()).body("roles.follower", equalTo("1001"));
        agent.taken(id, "determine-nature", Map.of("nature", "服务态度"));
        agent.taken(id, "investigate", Map.of("cause", "推诿"));
        agent.take(id, "assign-responsibility", Map.of("department", department, "responsible", operator))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/responsible"));
    }

    private static ValidatableResponse dispatch(Calls who, String id, Map<String, Object> body) {
        return who.post("/tickets/" + id + "/steps/dispatch", body).then();
    }
}
