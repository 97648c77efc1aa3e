package kefu.ticket.routing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 004-S9 二2(4), 002-M10 一: several complaints of one cause (群诉) go to the department manager, who informs the departments. */
@QuarkusTest
class GroupComplaintTest {

    private final Calls agent = agent("1001");
    private final Calls manager = as("2001", "DEPT_MANAGER");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void bothComplaintsOfACauseLieWithTheDepartmentManager() {
        String first = complaint();
        String second = complaint();
        agent.taken(second, "join-group", group(number(first), "2001"))
                .then()
                .body("assignee", equalTo("2001"))
                .body("priority", equalTo("HIGH"))
                .body("receiver", equalTo("1001"))
                .body("roles.follower", equalTo("1001"));
        agent.get("/" + first)
                .then()
                .body("assignee", equalTo("2001"))
                .body("priority", equalTo("HIGH"))
                .body("state", equalTo("RECORDED"))
                .body("roles.follower", equalTo("1001"))
                .body("roles.handler", equalTo("2001"));
        agent.get("/" + first + "/history").then().body("items.step", hasItem("lead-group"));
        ComplaintSteps.untilProposed(agent, second);
        agent.get("/" + second).then().body("roles.handler", equalTo("2001"));
    }

    @Test
    void theDepartmentsConcernedAreInformedBeforeTheGroupIsEvaluated() {
        String first = complaint();
        agent.taken(complaint(), "join-group", group(number(first), "2001"));
        ComplaintSteps.untilCalledBack(agent, first);
        agent.take(first, "evaluate", Map.of("evaluation", "已整改"))
                .then()
                .statusCode(409)
                .body("code", equalTo("departments-not-informed"));
        Map<String, Object> notice = Map.of("departments", List.of("工程部", "保安部"), "notice", "小区停电，请协同处理");
        as("1003", "AGENT").take(first, "inform-departments", notice).then().statusCode(403);
        manager.taken(first, "inform-departments", notice);
        assertThat(Told.about(first, "ticket.complaint.departments-informed.v1"))
                .singleElement()
                .satisfies(told -> assertThat(told.data().path("departments")).hasSize(2));
        agent.taken(first, "evaluate", Map.of("evaluation", "已整改")).then().body("state", equalTo("EVALUATED"));
    }

    @Test
    void departmentsNamedWhenTheGroupIsMadeAreToldAtOnce() {
        String first = complaint();
        String second = complaint();
        agent.taken(second, "join-group", Calls.with(group(number(first), "2001"), "departments", List.of("工程部")));
        assertThat(Told.about(second, "ticket.complaint.departments-informed.v1"))
                .hasSize(1);
        agent.get("/" + first).then().body("form.departmentsInformed", contains("工程部"));
    }

    @Test
    void aGroupIsListedFromEachOfItsMembersPageByPage() {
        String first = complaint();
        String second = complaint();
        String third = complaint();
        agent.read("/tickets/" + first + "/group-members").then().body("items", hasSize(0));
        agent.taken(second, "join-group", group(number(first), "2001"));
        agent.taken(third, "join-group", group(first, "2001"));
        for (String member : List.of(first, second, third)) {
            assertThat(agent.<String>list("/tickets/" + member + "/group-members", "id"))
                    .containsExactly(first, second, third);
        }
        String path = "/tickets/" + third + "/group-members?limit=2";
        String next = agent.read(path)
                .then()
                .body("items.id", contains(first, second))
                .extract()
                .path("next");
        agent.read(path + "&cursor=" + next).then().body("items.id", contains(third));
        agent.read("/tickets/" + UUID.randomUUID() + "/group-members").then().statusCode(404);
        as("C1", "CUSTOMER").read("/tickets/" + first + "/group-members").then().statusCode(403);
    }

    @Test
    void aMemberWithheldFromTheReaderIsNotListedToHim() {
        String first = complaint();
        String about = agent.opened("complaint", Forms.complaintAbout("MANAGER", "2088"));
        agent.taken(about, "join-group", group(number(first), "2001"));
        as("1900", "CS_MANAGER").taken(about, "withhold", Map.of("withheldFromAccused", true));
        assertThat(as("2088", "DEPT_MANAGER").<String>list("/tickets/" + first + "/group-members", "id"))
                .containsExactly(first);
    }

    @Test
    void whatIsWithheldFromSomebodyIsNotGroupedWithWhatHeMayRead() {
        String about = agent.opened("complaint", Forms.complaintAbout("MANAGER", "2089"));
        as("1900", "CS_MANAGER").taken(about, "withhold", Map.of("withheldFromAccused", true));
        agent.take(complaint(), "join-group", group(about, "2001"))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("withheld"));
    }

    @Test
    void aPageOfAGroupIsReadFromItsKey() {
        Plan.check(Groups.members(UUID.randomUUID(), "1001", new Paging()));
    }

    @Test
    void aGroupNeedsAnotherComplaintOnFile() {
        String alone = complaint();
        String repair = number(agent.opened("repair", Forms.repair()));
        for (String first : new String[] {
            alone, repair, "CP-20240301-9999", UUID.randomUUID().toString()
        }) {
            agent.take(alone, "join-group", group(first, "2001"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/firstComplaint"));
        }
    }

    @Test
    void aGroupHasOneFirstComplaintAndOneManager() {
        String first = complaint();
        String second = complaint();
        String third = complaint();
        agent.taken(second, "join-group", group(number(first), "2001"));
        agent.take(third, "join-group", group(number(second), "2001"))
                .then()
                .statusCode(422)
                .body("firstComplaint", equalTo(number(first)));
        agent.take(first, "join-group", group(number(third), "2001")).then().statusCode(422);
        agent.take(third, "join-group", group(number(first), "2002"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/departmentManager"))
                .body("departmentManager", equalTo("2001"));
    }

    private String complaint() {
        return agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    private String number(String id) {
        return agent.get("/" + id).path("number");
    }

    private static Map<String, Object> group(String first, String manager) {
        return Map.of("firstComplaint", first, "departmentManager", manager, "cause", "停电");
    }
}
