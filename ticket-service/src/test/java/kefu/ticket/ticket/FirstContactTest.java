package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.Test;

/** 003-篇8 二: who is asked first is responsible (首问责任制). */
@QuarkusTest
class FirstContactTest {

    private final Calls anybody = as("6001", "TECHNICIAN");

    @Test
    void whoeverIsAskedFirstOwnsItAndMayHandItToTheLeader() {
        String id = anybody.opened("first-contact", Forms.firstContact(false));
        anybody.get("/" + id).then().body("receiver", equalTo("6001")).body("form.firstOwnerId", equalTo("6001"));
        anybody.taken(id, "hand-over", Map.of("leader", "7001", "reason", "不属本人职责"))
                .then()
                .body("state", equalTo("HANDED_OVER"))
                .body("assignee", equalTo("7001"))
                .body("receiver", equalTo("6001"));
    }

    @Test
    void withoutRegistrationThereIsNothingToHandOver() {
        anybody.open("first-contact", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/form/matter", "/form/customer", "/form/withinDuty"));
    }

    @Test
    void whatIsWithinHisOwnDutyHeFinishesInOneGoAndDoesNotHandOver() {
        String id = anybody.opened("first-contact", Forms.firstContact(true));
        for (Map<String, Object> form : List.<Map<String, Object>>of(
                Map.of("leader", "7001", "reason", "太忙"),
                Map.of("leaderAbsent", true, "substitute", "7002", "reason", "领导出差"))) {
            anybody.take(id, "hand-over", form)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/guard-failed"))
                    .body("code", equalTo("within-own-duty"));
        }
        anybody.get("/" + id)
                .then()
                .body("state", equalTo("REGISTERED"))
                .body("allowedSteps.step", not(hasItem("hand-over")));
        anybody.taken(id, "take-in-hand", Map.of());
        anybody.taken(id, "solve", Map.of("solution", "当场办妥"));
        anybody.taken(id, "finish", Map.of()).then().body("closed", equalTo(true));
    }

    @Test
    void thatItIsOutsideOfHisDutyAfterAllASupervisorSaysAndNotHe() {
        Calls owner = as("6003", "SUPERVISOR");
        String id = owner.opened("first-contact", Forms.firstContact(true));
        owner.take(id, "rule-outside-duty", Map.of("reason", "不归我管"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/other-person"));
        agent("1002")
                .take(id, "rule-outside-duty", Map.of("reason", "不归他管"))
                .then()
                .statusCode(403);
        as("2001", "SUPERVISOR").taken(id, "rule-outside-duty", Map.of("reason", "属工程部职责"));
        owner.taken(id, "hand-over", Map.of("leader", "7001", "reason", "属工程部职责"))
                .then()
                .body("assignee", equalTo("7001"));
        // Whoever was handed it may hand it on.
        as("7001", "DEPT_MANAGER")
                .taken(id, "hand-over", Map.of("leader", "7003", "reason", "由分管处理"))
                .then()
                .body("assignee", equalTo("7003"));
    }

    @Test
    void withTheLeaderAbsentItGoesToTheColleagueInCharge() {
        String id = anybody.opened("first-contact", Forms.firstContact(false));
        anybody.take(id, "hand-over", Map.of("leader", "7001", "leaderAbsent", true, "reason", "领导出差"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leader-absent"));
        anybody.taken(id, "hand-over", Map.of("leaderAbsent", true, "substitute", "7002", "reason", "领导出差"))
                .then()
                .body("assignee", equalTo("7002"));
    }

    @Test
    void whileTheLeaderIsThereItGoesToHim() {
        String id = anybody.opened("first-contact", Forms.firstContact(false));
        anybody.take(id, "hand-over", Map.of("substitute", "7002", "reason", "直接找分管"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leader-present"));
        anybody.take(id, "hand-over", Map.of("reason", "不属本人职责"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/leader"));
    }

    @Test
    void aMajorMatterGoesToTheGeneralManagerAtOnce() {
        String id = anybody.opened("first-contact", Forms.firstContact(false));
        anybody.taken(id, "report-to-gm", Map.of("matter", "客户受伤")).then().body("state", equalTo("REPORTED_TO_GM"));
    }

    @Test
    void theFirstOwnerMayBringTheLiaisonOrderAfterTheWork() {
        String id = anybody.opened("first-contact", Forms.firstContact(true));
        anybody.taken(id, "solve", Map.of("solution", "当场办妥"));
        agent("1002")
                .take(id, "issue-liaison-order", Map.of("department", "工程部", "content", "补办"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ex-post-not-allowed"));
        anybody.taken(id, "issue-liaison-order", Map.of("department", "工程部", "content", "补办"))
                .then()
                .body("form.exPost", equalTo(true));
    }

    @Test
    void anEmergencyExcusesALateLiaisonOrder() {
        String id = anybody.opened("first-contact", Forms.firstContact(true));
        anybody.taken(id, "solve", Map.of("solution", "当场办妥"));
        agent("1002")
                .taken(id, "issue-liaison-order", Map.of("department", "工程部", "content", "补办", "emergency", true))
                .then()
                .body("form.exPost", equalTo(true));
    }

    @Test
    void theFirstOwnerMayBringItEvenWhenTheMatterIsClosed() {
        Calls reader = as("6002", "METER_READER");
        String id = reader.opened("first-contact", Forms.firstContact(true));
        reader.taken(id, "solve", Map.of("solution", "当场办妥"));
        reader.taken(id, "finish", Map.of()).then().body("closed", equalTo(true));
        Map<String, Object> order = Map.of("department", "工程部", "content", "补办");
        agent("1002").take(id, "issue-liaison-order", order).then().statusCode(409);
        reader.taken(id, "issue-liaison-order", order)
                .then()
                .body("state", equalTo("DONE"))
                .body("form.exPost", equalTo(true));
    }

    @Test
    void aLiaisonOrderBeforeTheWorkIsOrdinary() {
        String id = anybody.opened("first-contact", Forms.firstContact(true));
        agent("1002")
                .taken(id, "issue-liaison-order", Map.of("department", "工程部", "content", "请派人"))
                .then()
                .body("form.exPost", equalTo(false));
    }
}
