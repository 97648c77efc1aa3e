package kefu.ticket.work;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults (003-篇8 七, 003-篇5 十二), emergencies and violations. */
@QuarkusTest
class FaultTest {

    private static final Map<String, Object> ANALYSIS =
            Map.of("impact", "停运2小时", "handling", "切换线路", "cause", "光缆被挖断", "correction", "双路由");

    private final Calls agent = agent("1001");
    private final Calls anybody = as("6001", "METER_READER");
    private final Calls manager = as("2001", "DEPT_MANAGER");
    private final Calls techSupervisor = as("4100", "TECH_SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aFaultEndsOnlyWhenItsAnalysisReachedCustomerAndBusinessDepartment() {
        String id = resolved();
        techSupervisor
                .take(id, "close", Map.of())
                .then()
                .statusCode(409)
                .body("missing", hasItems("analyse", "feed-back-to-customer", "feed-back-to-business"));
        for (String part : ANALYSIS.keySet()) {
            techSupervisor
                    .take(id, "analyse", with(ANALYSIS, part, null))
                    .then()
                    .statusCode(422);
        }
        agent.take(id, "analyse", ANALYSIS).then().statusCode(403);
        techSupervisor.taken(id, "analyse", ANALYSIS);
        agent.taken(id, "feed-back-to-customer", Map.of("channel", "PHONE"));
        techSupervisor
                .take(id, "close", Map.of())
                .then()
                .statusCode(409)
                .body("missing", contains("feed-back-to-business"));
        agent.taken(id, "feed-back-to-business", Map.of("receivedBy", "3050"));
        techSupervisor
                .taken(id, "close", Map.of())
                .then()
                .body("state", equalTo("FED_BACK"))
                .body("closed", equalTo(true));
        for (String event : List.of("reported", "resolved", "analysed")) {
            assertThat(Told.about(id, "ticket.fault." + event + ".v1")).hasSize(1);
        }
    }

    @Test
    void whoeverHearsOfAFaultNotifiesAndTheManagerInChargeFilesIt() {
        String id = anybody.opened("fault", Forms.fault());
        manager.take(id, "file", Map.of()).then().statusCode(409).body("missing", contains("notify"));
        anybody.taken(id, "notify", Map.of("salesperson", "5001", "manager", "2001"))
                .then()
                .body("assignee", equalTo("2001"));
        as("2002", "DEPT_MANAGER").take(id, "file", Map.of()).then().statusCode(403);
        manager.taken(id, "file", Map.of());
        techSupervisor
                .take(id, "resolve", Map.of("result", "恢复"))
                .then()
                .statusCode(409)
                .body("missing", contains("escalate"));
    }

    @Test
    void aFaultDuringTheHandOverBelongsToBothShifts() {
        assertThat(responsibleFor("2024-03-01T08:00:00+08:00")).containsExactlyInAnyOrder("夜班", "早班");
        assertThat(responsibleFor("2024-03-01T08:20:00+08:00")).containsExactlyInAnyOrder("夜班", "早班");
        assertThat(responsibleFor("2024-03-01T08:30:00+08:00")).containsExactlyInAnyOrder("夜班", "早班");
        assertThat(responsibleFor("2024-03-01T07:59:59+08:00")).containsExactly("夜班");
        assertThat(responsibleFor("2024-03-01T08:30:01+08:00")).containsExactly("早班");
    }

    @Test
    void theRecordOfTheHandOverSaysWhoseAFaultIs() {
        TestClock.freeze("2024-03-01T08:00:00+08:00");
        String handover = as("1201", "TECHNICIAN")
                .opened(
                        "shift-handover",
                        Map.of(
                                "shift", "NIGHT",
                                "incoming", "1202",
                                "transferredCustomers", List.of(),
                                "urgentMatters", List.of(),
                                "potentialCustomers", List.of()));
        as("1201", "TECHNICIAN").taken(handover, "submit", Map.of());
        TestClock.freeze("2024-03-01T08:30:00+08:00");
        as("1202", "TECHNICIAN").taken(handover, "accept", Map.of());
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        assertThat(responsible(handover, "2024-03-01T08:15:00+08:00")).containsExactly("1201", "1202");
        assertThat(responsible(handover, "2024-03-01T07:59:59+08:00")).containsExactly("1201");
        assertThat(responsible(handover, "2024-03-01T08:30:01+08:00")).containsExactly("1202");
        for (String wrong : List.of("SH-20240301-9999", anybody.opened("fault", Forms.fault()))) {
            agent.open("fault", with(Forms.fault(), "shiftHandover", wrong))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/shiftHandover"));
        }
    }

    private List<String> responsible(String handover, String occurredAt) {
        return agent.open("fault", with(Forms.fault(), "occurredAt", occurredAt, "shiftHandover", handover))
                .then()
                .statusCode(201)
                .extract()
                .path("form.responsibleShifts");
    }

    @Test
    void aShiftPassesAFaultOnOnlyWithTheLeadersConsent() {
        String id = anybody.opened("fault", with(Forms.fault(), "shift", "早班"));
        Map<String, Object> next = Map.of("nextShift", "晚班", "reason", "等待备件");
        anybody.take(id, "pass-to-next-shift", next).then().statusCode(403);
        as("1800", "SUPERVISOR")
                .taken(id, "pass-to-next-shift", next)
                .then()
                .body("form.responsibleShifts", contains("晚班"));
    }

    @Test
    void anEmergencyIsOverOnlyWhenThePlanHasImproved() {
        Map<String, Object> flooding = Map.of(
                "kind", "FLOODING", "occurredAt", "2024-03-01T09:50:00+08:00", "place", "地下车库", "description", "水管爆裂");
        anybody.open("emergency", with(flooding, "kind", "ALIENS")).then().statusCode(422);
        String id = anybody.opened("emergency", flooding);
        anybody.get("/" + id).then().body("priority", equalTo("URGENT"));
        Map<String, Object> response = Map.of("departments", List.of("工程部", "保安部"), "measures", "关闭总阀");
        agent.take(id, "respond", response).then().statusCode(403);
        Calls supervisor = as("1800", "SUPERVISOR");
        supervisor.taken(id, "respond", response);
        supervisor
                .take(id, "review", Map.of("cause", "老化", "effect", "三辆车"))
                .then()
                .statusCode(409);
        supervisor.taken(id, "handle", Map.of("result", "已排水"));
        supervisor.taken(id, "review", Map.of("cause", "管道老化", "effect", "三辆车进水"));
        as("1900", "CS_MANAGER")
                .taken(id, "update-plan", Map.of("plan", "水浸预案", "changes", "每季度检查总阀"))
                .then()
                .body("closed", equalTo(true));
        assertThat(Told.about(id, "ticket.emergency.reported.v1")).hasSize(1);
    }

    @Test
    void aViolationGetsANoticeWithADateThatRuns() {
        String id = agent.opened(
                "violation",
                Map.of(
                        "kind",
                        "RENOVATION",
                        "foundAt",
                        "2024-03-01T09:00:00+08:00",
                        "place",
                        "3-201",
                        "description",
                        "拆承重墙"));
        agent.take(id, "confirm-rectification", Map.of("findings", "已恢复"))
                .then()
                .statusCode(409)
                .body("missing", contains("issue-notice"));
        Map<String, Object> notice = Map.of("noticeNumber", "WG-1", "demand", "恢复原状", "rectifyBy", "2024-03-08");
        agent.take(id, "issue-notice", with(notice, "rectifyBy", "2024-02-29"))
                .then()
                .statusCode(422);
        agent.taken(id, "issue-notice", notice)
                .then()
                .body("clocks.find { it.name == 'rectification' }.dueAt", equalTo("2024-03-08T16:00:00Z"));
        agent.taken(id, "issue-notice", with(notice, "noticeNumber", "WG-2", "rectifyBy", "2024-03-11"))
                .then()
                .body("clocks.find { it.name == 'rectification' }.dueAt", equalTo("2024-03-11T16:00:00Z"));
        agent.take(id, "enforce", Map.of("rule", "装修管理规定", "measures", "停工"))
                .then()
                .statusCode(403);
        agent.taken(id, "confirm-rectification", Map.of("findings", "已恢复"))
                .then()
                .body("state", equalTo("RECTIFIED"));
    }

    private String resolved() {
        String id = anybody.opened("fault", Forms.fault());
        anybody.taken(id, "notify", Map.of("salesperson", "5001", "manager", "2001"));
        manager.taken(id, "file", Map.of());
        manager.taken(id, "escalate", Map.of("to", "9001"));
        techSupervisor.taken(id, "resolve", Map.of("result", "恢复"));
        return id;
    }

    private List<String> responsibleFor(String occurredAt) {
        Map<String, Object> handover = Map.of(
                "startedAt", "2024-03-01T08:00:00+08:00",
                "endedAt", "2024-03-01T08:30:00+08:00",
                "outgoingShift", "夜班",
                "incomingShift", "早班");
        return anybody.open("fault", with(Forms.fault(), "occurredAt", occurredAt, "handover", handover))
                .then()
                .statusCode(201)
                .extract()
                .path("form.responsibleShifts");
    }
}
