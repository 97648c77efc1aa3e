package kefu.ticket.routing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 001-④六: a complaint about a person goes the way his rank demands. */
@QuarkusTest
class RoutingByRankTest {

    private final Calls agent = agent("1001");
    private final Calls departmentManager = as("2001", "DEPT_MANAGER");
    private final Calls superior = as("3001", "SUPERIOR");
    private final Calls csManager = as("1900", "CS_MANAGER");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aComplaintAboutAnEmployeeGoesToHisDepartmentManagerWithAWrittenNotice() {
        String id = aboutAnEmployee();
        agent.take(id, "notify-department", Map.of("manager", "2001")).then().statusCode(422);
        agent.taken(id, "notify-department", Map.of("manager", "2001", "notice", "请处理并于三日内回复"))
                .then()
                .body("assignee", equalTo("2001"))
                .body("department", equalTo("GAS"));
        agent.get("/" + id + "/history").then().body("items.last().form.notice", equalTo("请处理并于三日内回复"));
    }

    @Test
    void thePersonComplainedAboutDoesNotHandleIt() {
        String id = aboutAnEmployee();
        agent.take(id, "notify-department", Map.of("manager", "5001", "notice", "请处理"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/manager"));
    }

    @Test
    void theManagerReturnsItOnceAndThenHandlesItOrDeclaresHeCannot() {
        String id = aboutAnEmployee();
        agent.taken(id, "notify-department", Map.of("manager", "2001", "notice", "请处理"));
        departmentManager
                .taken(id, "return-to-cs", Map.of("reason", "请客服协助"))
                .then()
                .body("assignee", equalTo("1001"));
        departmentManager
                .take(id, "declare-unable", Map.of("reason", "无法处理"))
                .then()
                .statusCode(409);
        agent.taken(id, "declare-cannot-solve", Map.of("reason", "超出客服权限"))
                .then()
                .body("assignee", equalTo("2001"));
        departmentManager
                .take(id, "return-to-cs", Map.of("reason", "再退一次"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-step"));
        departmentManager
                .take(id, "declare-unable", Map.of("reason", "无法处理", "superior", "2001"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/superior"));
        departmentManager
                .taken(id, "declare-unable", Map.of("reason", "无法处理", "superior", "3001"))
                .then()
                .body("assignee", equalTo("3001"))
                .body("form.route", equalTo("ESCALATED"));
        superior.taken(id, "assess", Map.of("result", "调离岗位")).then().body("form.route", equalTo("HANDLED"));
        assertThat(Told.about(id, "ticket.escalated.v1")).isNotEmpty();
    }

    @Test
    void onlyTheManagerItLiesWithMayReturnIt() {
        String id = aboutAnEmployee();
        agent.taken(id, "notify-department", Map.of("manager", "2001", "notice", "请处理"));
        as("2002", "DEPT_MANAGER")
                .take(id, "return-to-cs", Map.of("reason", "退回"))
                .then()
                .statusCode(403);
    }

    @Test
    void aComplaintAboutAManagerGoesToHisSuperiorAtOnceAndTheGeneralManagerIsToldTheResult() {
        String id = agent.opened("complaint", Forms.complaintAbout("MANAGER", "2001"));
        assertThat(Told.about(id, "ticket.complaint.routed.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.data().path("to").asText()).isEqualTo("SUPERIOR"));
        List<String> steps = agent.get("/" + id + "/history").path("items.step");
        assertThat(steps).containsExactly("opened");
        superior.taken(id, "assess", Map.of("result", "已批评教育"));
        assertThat(Told.about(id, "ticket.reported-to-gm.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("reason").asText()).isEqualTo("RESULT_ABOUT_A_MANAGER"));
    }

    @Test
    void aComplaintAboutAManagerLiesWithHisSuperiorAndNeverWithWhoTookIt() {
        Map<String, Object> about = Map.of("operator", "2001", "rank", "MANAGER", "superior", "3001");
        agent.open("complaint", Calls.with(Forms.complaint("MAJOR"), "against", about, "supervisor", "1800"))
                .then()
                .body("assignee", equalTo("3001"))
                .body("receiver", equalTo("1001"));
        agent.open("complaint", Forms.complaintAbout("MANAGER", "2001")).then().body("assignee", nullValue());
        agent.open(
                        "complaint",
                        Calls.with(Forms.complaint("GENERAL"), "against", Calls.with(about, "superior", "2001")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/against/superior"));
    }

    @Test
    void aComplaintAboutTheGeneralManagerLiesWithHimWhoAnswersForItAtTheManagersMeeting() {
        Map<String, Object> about = Map.of("operator", "9001", "rank", "GENERAL_MANAGER");
        agent.open("complaint", Calls.with(Forms.complaint("GENERAL"), "against", about))
                .then()
                .body("assignee", equalTo("9001"))
                .body("roles.follower", equalTo("1001"));
    }

    @Test
    void aWithheldComplaintDoesNotExistForTheManagerItIsAbout() {
        Map<String, Object> about = Map.of("operator", "2077", "rank", "MANAGER", "superior", "3001");
        Calls accused = as("2077", "DEPT_MANAGER", "CS_MANAGER");
        String id = agent.opened(
                "complaint", Calls.with(Forms.complaint("GENERAL"), "against", about, "content", "经理态度恶劣推诿责任"));
        accused.get("/" + id).then().statusCode(200);
        agent.take(id, "withhold", Map.of("withheldFromAccused", true)).then().statusCode(403);
        csManager.taken(id, "withhold", Map.of("withheldFromAccused", true));
        accused.get("/" + id).then().statusCode(404);
        accused.get("/" + id + "/history").then().statusCode(404);
        accused.get("/" + id + "/clocks/rectify/explanation").then().statusCode(404);
        accused.take(id, "escalate", Map.of("proposedSolution", "无")).then().statusCode(404);
        for (String list : List.of("", "?process=complaint", "?q=推诿责任", "?sort=priority", "?assignee=3001")) {
            assertThat(listed(accused, list)).doesNotContain(id);
            assertThat(listed(csManager, list)).contains(id);
        }
        csManager.taken(id, "withhold", Map.of("withheldFromAccused", false));
        accused.get("/" + id).then().statusCode(200);
    }

    @Test
    void theManagerItIsAboutDoesNotDecideWhetherItIsWithheldFromHim() {
        Map<String, Object> about = Map.of("operator", "2077", "rank", "MANAGER", "superior", "3001");
        String id = agent.opened("complaint", Calls.with(Forms.complaint("GENERAL"), "against", about));
        as("2077", "CS_MANAGER")
                .take(id, "withhold", Map.of("withheldFromAccused", false))
                .then()
                .statusCode(403)
                .body("code", equalTo("accused"));
    }

    @Test
    void whatWasPassedToTheManagerItIsAboutIsTakenFromHimWhenItIsWithheld() {
        Map<String, Object> about = Map.of("operator", "2077", "rank", "MANAGER", "superior", "3001");
        String id = agent.opened("complaint", Calls.with(Forms.complaint("GENERAL"), "against", about));
        superior.taken(id, "pass-to-accused", Map.of()).then().body("assignee", equalTo("2077"));
        csManager
                .taken(id, "withhold", Map.of("withheldFromAccused", true))
                .then()
                .body("assignee", equalTo("3001"));
        csManager
                .taken(id, "withhold", Map.of("withheldFromAccused", false))
                .then()
                .body("assignee", equalTo("3001"));
    }

    @Test
    void aComplaintAboutTheGeneralManagerClosesOnlyAfterTheManagersMeeting() {
        String id = agent.opened(
                "complaint", Calls.with(Forms.complaint("GENERAL"), "against", Map.of("rank", "GENERAL_MANAGER")));
        ComplaintSteps.untilCalledBack(agent, id);
        agent.take(id, "evaluate", Map.of("evaluation", "完成"))
                .then()
                .statusCode(409)
                .body("code", equalTo("managers-meeting-missing"));
        Calls gm = as("9001", "GM");
        gm.take(id, "record-managers-meeting", Map.of("managersMeetingDate", "2024-03-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/result"));
        gm.taken(id, "record-managers-meeting", Map.of("managersMeetingDate", "2024-03-01", "result", "通报并接受处罚"));
        agent.taken(id, "evaluate", Map.of("evaluation", "完成")).then().body("state", equalTo("EVALUATED"));
    }

    @Test
    void aComplaintAboutAnEmployeeDoesNotCloseBeforeTheResultIsFiled() {
        String id = aboutAnEmployee();
        ComplaintSteps.untilCalledBack(agent, id);
        agent.take(id, "evaluate", Map.of("evaluation", "完成"))
                .then()
                .statusCode(409)
                .body("code", equalTo("result-not-filed"));
        agent.taken(id, "notify-department", Map.of("manager", "2001", "notice", "请处理"));
        departmentManager.taken(id, "file-result", Map.of("result", "已道歉"));
        agent.taken(id, "evaluate", Map.of("evaluation", "完成"));
    }

    private String aboutAnEmployee() {
        return agent.opened("complaint", Forms.complaintAbout("EMPLOYEE", "5001"));
    }

    /** Everything the list has for somebody. */
    private static List<String> listed(Calls who, String list) {
        return who.all("/tickets" + list + (list.isEmpty() ? "?" : "&") + "limit=200", "id");
    }
}
