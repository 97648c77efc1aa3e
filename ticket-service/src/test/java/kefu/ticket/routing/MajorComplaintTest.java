package kefu.ticket.routing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 002-M10 一, 004-S9 六(二)1: the supervisor handles a major complaint; who took it follows it up and replies. */
@QuarkusTest
class MajorComplaintTest {

    private static final Map<String, String> MAJOR = Map.of("severity", "MAJOR", "reason", "涉及人身安全");
    private static final Map<String, String> GENERAL = Map.of("severity", "GENERAL", "reason", "经核实无伤亡");

    private final Calls agent = agent("1001");
    private final Calls supervisor = as("1800", "SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aMajorComplaintLiesWithTheSupervisorWhileWhoTookItFollowsItUpAndReplies() {
        agent.open("complaint", with(Forms.complaint("MAJOR"), "supervisor", "1800"))
                .then()
                .body("assignee", equalTo("1800"))
                .body("receiver", equalTo("1001"))
                .body("roles.follower", equalTo("1001"))
                .body("roles.replier", equalTo("1001"));
    }

    @Test
    void oneWithoutANamedSupervisorWaitsUntilASupervisorTakesCharge() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.get("/" + id).then().body("assignee", nullValue());
        agent.take(id, "take-charge", Map.of()).then().statusCode(403);
        supervisor.taken(id, "take-charge", Map.of()).then().body("assignee", equalTo("1800"));
        ComplaintSteps.untilProposed(agent, id);
        agent.get("/" + id).then().body("roles.handler", equalTo("1800")).body("roles.replier", equalTo("1001"));
        supervisor.take(id, "answer-customer", Map.of("answer", "已处理")).then().statusCode(403);
    }

    @Test
    void aGeneralComplaintStaysWithWhoTookIt() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.get("/" + id).then().body("assignee", equalTo("1001"));
        supervisor.take(id, "take-charge", Map.of()).then().statusCode(409);
    }

    @Test
    void oneThatTurnsOutToBeMajorGoesToTheSupervisorAndBackWhenItIsNot() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "regrade", with(MAJOR, "supervisor", "1800"))
                .then()
                .body("assignee", equalTo("1800"))
                .body("receiver", equalTo("1001"))
                .body("roles.follower", equalTo("1001"))
                .body("roles.replier", equalTo("1001"));
        agent.taken(id, "regrade", GENERAL).then().body("assignee", equalTo("1001"));
        agent.taken(id, "regrade", MAJOR).then().body("assignee", nullValue());
        supervisor.taken(id, "take-charge", Map.of());
        supervisor.taken(id, "regrade", GENERAL).then().body("assignee", equalTo("1800"));
        supervisor.taken(id, "regrade", MAJOR).then().body("assignee", equalTo("1800"));
    }

    @Test
    void theSupervisorItIsRegradedToIsOneWhoCanHandleIt() {
        String late = UUID.randomUUID().toString().substring(0, 13);
        Staff.rostered(Map.of(late, List.of("LATE 2024-03-01")));
        String id = agent.opened(
                "complaint",
                with(Forms.complaint("GENERAL"), "against", Map.of("operator", "1800", "rank", "EMPLOYEE")));
        agent.take(id, "regrade", with(MAJOR, "supervisor", "1800"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/supervisor"));
        agent.take(id, "regrade", with(MAJOR, "supervisor", late))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("not-on-duty"));
        agent.get("/" + id).then().body("assignee", equalTo("1001")).body("form.severity", equalTo("GENERAL"));
    }

    @Test
    void whatLiesWithSomebodyByRankStaysThereAndWhatIsWithheldStaysWithheld() {
        Map<String, Object> about = Map.of("operator", "2077", "rank", "MANAGER", "superior", "3001");
        String id = agent.opened("complaint", with(Forms.complaint("GENERAL"), "against", about));
        as("1900", "CS_MANAGER").taken(id, "withhold", Map.of("withheldFromAccused", true));
        agent.taken(id, "regrade", with(MAJOR, "supervisor", "1800")).then().body("assignee", equalTo("3001"));
        as("2077", "SUPERVISOR").get("/" + id).then().statusCode(404);
        as("3001", "SUPERIOR").taken(id, "assess", Map.of("result", "已批评教育"));
        agent.taken(id, "regrade", GENERAL).then().body("assignee", equalTo("1001"));
        agent.taken(id, "regrade", MAJOR).then().body("assignee", nullValue());
        as("2077", "SUPERVISOR").get("/" + id).then().statusCode(404);
        String noticed = agent.opened("complaint", Forms.complaintAbout("EMPLOYEE", "5001"));
        agent.taken(noticed, "notify-department", Map.of("manager", "2001", "notice", "请处理"));
        agent.taken(noticed, "regrade", MAJOR).then().body("assignee", equalTo("2001"));
    }

    @Test
    void theSupervisorInformsTheDepartmentsConcerned() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        supervisor.taken(id, "take-charge", Map.of());
        supervisor.taken(id, "inform-departments", Map.of("departments", List.of("工程部"), "notice", "请立即到场"));
        assertThat(Told.about(id, "ticket.complaint.departments-informed.v1"))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.data().path("group").asBoolean(true)).isFalse());
    }

    @Test
    void whoIsComplainedAboutDoesNotTakeCharge() {
        Map<String, Object> about = Map.of("operator", "1800", "rank", "EMPLOYEE");
        String id = agent.opened("complaint", with(Forms.complaint("MAJOR"), "against", about));
        supervisor.take(id, "take-charge", Map.of()).then().statusCode(403).body("code", equalTo("accused"));
        agent.open("complaint", with(Forms.complaint("MAJOR"), "against", about, "supervisor", "1800"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/supervisor"));
    }

    @Test
    void complaintsAreClassifiedByTheKindsOfTheHouse() {
        agent.read("/complaint-types").then().statusCode(200).body("items.code", hasItems("SERVICE", "FEE"));
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.take(id, "determine-nature", Map.of("nature", "收费争议", "type", "WEATHER"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/type"));
        agent.taken(id, "determine-nature", Map.of("nature", "收费争议", "type", "FEE"));
        assertThat(Told.about(id, "ticket.complaint.classified.v1"))
                .singleElement()
                .satisfies(told -> assertThat(told.data().path("type").asText()).isEqualTo("FEE"));
    }

    @Test
    void anUnsatisfiedCustomerWhoCameByQqGetsAWrittenReportAndTheChatIsKept() {
        String id = rejected("QQ");
        evaluated(id).then().statusCode(409).body("code", equalTo("written-report-missing"));
        Map<String, Object> report = Map.of("report", "处理经过与整改说明");
        agent.take(id, "file-written-report", report)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/chatLog"));
        agent.taken(id, "file-written-report", with(report, "chatLog", "附件 QQ-0301"));
        evaluated(id).then().statusCode(200);
    }

    @Test
    void oneWhoCameByEMailGetsTheReportAloneAndOneWhoCalledNeitherOfThem() {
        String mail = rejected("EMAIL");
        evaluated(mail).then().statusCode(409);
        agent.taken(mail, "file-written-report", Map.of("report", "处理经过与整改说明"));
        evaluated(mail).then().statusCode(200);
        evaluated(rejected("PHONE")).then().statusCode(200);
    }

    @Test
    void whoeverIsSatisfiedAtOnceNeedsNoReport() {
        String id = by("QQ");
        ComplaintSteps.untilCalledBack(agent, id);
        agent.take(id, "file-written-report", Map.of("report", "无")).then().statusCode(409);
        evaluated(id).then().statusCode(200);
    }

    private String by(String channel) {
        return agent.open(Map.of("process", "complaint", "channel", channel, "form", Forms.complaint("GENERAL")))
                .path("id");
    }

    /** Rejected once, and then accepted. */
    private String rejected(String channel) {
        String id = by(channel);
        ComplaintSteps.untilResolved(agent, id);
        ComplaintSteps.publishRejection(id);
        ComplaintSteps.untilState(id, "RESPONSIBILITY_ASSIGNED");
        agent.taken(id, "propose-solution", Map.of("solution", "更换电机"));
        agent.taken(id, "answer-customer", Map.of("answer", "明日更换"));
        agent.taken(id, "resolve", Map.of("result", "已更换"));
        ComplaintSteps.calledBack(id, true);
        return id;
    }

    private Response evaluated(String id) {
        return agent.take(id, "evaluate", Map.of("evaluation", "已改进"));
    }
}
