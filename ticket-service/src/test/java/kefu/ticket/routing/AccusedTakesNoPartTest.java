package kefu.ticket.routing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is complained about takes no part in it, whatever his role, until it is passed to him (001-④六). */
@QuarkusTest
class AccusedTakesNoPartTest {

    private final Calls agent = agent("1001");
    private final Calls superior = as("3001", "SUPERIOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void nobodyAssessesAComplaintAboutHimself() {
        String id = agent.opened("complaint", Forms.complaintAbout("MANAGER", "3077"));
        as("3077", "SUPERIOR")
                .take(id, "assess", Map.of("result", "无事"))
                .then()
                .statusCode(403)
                .body("code", equalTo("accused"));
    }

    @Test
    void whoeverTakesAComplaintAboutHimselfReceivesItAndNoMore() {
        Calls accused = as("5001", "AGENT", "SUPERVISOR");
        for (String severity : List.of("GENERAL", "MAJOR")) {
            Map<String, Object> about = Map.of("operator", "5001", "rank", "EMPLOYEE");
            Map<String, Object> form = Calls.with(Forms.complaint(severity), "against", about);
            String id = accused.opened("complaint", form);
            accused.get("/" + id)
                    .then()
                    .body("receiver", equalTo("5001"))
                    .body("assignee", nullValue())
                    .body("roles.follower", nullValue())
                    .body("roles.replier", nullValue())
                    .body("allowedSteps", equalTo(List.of()));
            accused.take(id, "determine-nature", Map.of("nature", "服务态度"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("accused"));
            as("1800", "SUPERVISOR").taken(id, "reassign", Map.of("to", "1001", "reason", "被投诉人不跟进"));
            agent.taken(id, "determine-nature", Map.of("nature", "服务态度"));
        }
    }

    @Test
    void whoIsComplainedAboutNeitherRatesItNorGivesItAwayWhateverHisRole() {
        String id = agent.opened("complaint", Forms.complaintAbout("EMPLOYEE", "5001"));
        Calls accused = as("5001", "SUPERVISOR");
        accused.take(id, "regrade", Map.of("severity", "MAJOR", "reason", "重新评定"))
                .then()
                .statusCode(403)
                .body("code", equalTo("accused"));
        accused.take(id, "reassign", Map.of("to", "1002", "reason", "换人"))
                .then()
                .statusCode(403);
        accused.post("/tickets/" + id + "/assignment", Map.of("assignee", "1002", "reason", "换人"))
                .then()
                .statusCode(403)
                .body("code", equalTo("accused"));
        String other = agent.opened("complaint", Forms.complaint("GENERAL"));
        accused.post("/tickets/" + other + "/merges", Map.of("from", id, "reason", "同一件事"))
                .then()
                .statusCode(403)
                .body("code", equalTo("accused"));
        agent.get("/" + id).then().body("assignee", equalTo("1001")).body("closed", equalTo(false));
    }

    @Test
    void whoIsComplainedAboutNeitherCorrectsItNorAnswersTheCustomerNorAsksADepartment() {
        String id = agent.opened("complaint", Forms.complaintAbout("EMPLOYEE", "5001"));
        Calls accused = as("5001", "AGENT", "SUPERVISOR");
        String version = accused.get("/" + id).header("ETag");
        accused.patch(id, version, Map.of("priority", "LOW"))
                .then()
                .statusCode(403)
                .body("code", equalTo("accused"));
        String below = "/tickets/" + id;
        Map<String, Object> sheet = Map.of("department", "GAS", "content", "请说明");
        Map<String, Object> split = Map.of("process", "inquiry", "form", Map.of("question", "另一事项"));
        accused.post(below + "/replies", Map.of("text", "与我无关")).then().statusCode(403);
        accused.post(below + "/work-sheets", sheet).then().statusCode(403).body("code", equalTo("accused"));
        accused.post(below + "/splits", split).then().statusCode(403);
        agent.get("/" + id).then().body("priority", equalTo("NORMAL")).header("ETag", equalTo(version));
    }

    @Test
    void onceHisSuperiorHasPassedItToHimHeMayBeMadeResponsible() {
        Map<String, Object> about = Map.of("operator", "2077", "rank", "MANAGER", "superior", "3001");
        String id = agent.opened("complaint", Calls.with(Forms.complaint("GENERAL"), "against", about));
        agent.taken(id, "determine-nature", Map.of("nature", "服务态度"));
        agent.taken(id, "investigate", Map.of("cause", "沟通不当"));
        Map<String, Object> wish = Map.of("department", "GAS", "responsible", "2077");
        agent.take(id, "assign-responsibility", wish).then().statusCode(422);
        superior.taken(id, "pass-to-accused", Map.of());
        agent.taken(id, "assign-responsibility", wish);
        as("2077", "DEPT_MANAGER").taken(id, "propose-solution", Map.of("solution", "当面致歉"));
    }
}
