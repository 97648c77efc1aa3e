package kefu.ticket.worksheet;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.platform.problem.Refusal;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import kefu.ticket.Withheld;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 004-S8 7: another department is asked on a work sheet with a time to answer, and kept to it. */
@QuarkusTest
class WorkSheetTest {

    private final Calls agent = agent("1001");
    private final Calls engineer =
            Calls.with(Tokens.of("4001").roles("TECH_SUPERVISOR").department("ENGINEERING"));

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aWorkSheetNotAnsweredInTimeIsOverdueUntilItIsAnswered() {
        String ticket = agent.opened("complaint", Forms.complaint("GENERAL"));
        String sheet = issued(ticket);
        assertThat(overdue()).doesNotContain(sheet);
        TestClock.freeze("2024-03-04T17:00:01+08:00");
        await().until(() -> overdue().contains(sheet));
        agent.read("/work-sheets/" + sheet)
                .then()
                .body("overdue", equalTo(true))
                .body("status", equalTo("OPEN"));
        assertThat(Told.about(ticket, "ticket.work-sheet.overdue.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("workSheetId").asText()).isEqualTo(sheet));
        agent.read("/tickets/" + ticket + "/history")
                .then()
                .body("items.step", hasItems("work-sheet-issued", "work-sheet-overdue"))
                .body("items.find { it.step == 'work-sheet-overdue' }.at", equalTo("2024-03-04T09:00:00Z"));
        engineer.post("/work-sheets/" + sheet + "/reply", Map.of("reply", "主板已更换"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("ANSWERED"))
                .body("late", equalTo(true))
                .body("repliedBy", equalTo("4001"));
        assertThat(overdue()).doesNotContain(sheet);
    }

    @Test
    void anAnswerInTimeIsNeverOverdueAndIsFinal() {
        String ticket = agent.opened("complaint", Forms.complaint("GENERAL"));
        String sheet = issued(ticket);
        agent.post("/work-sheets/" + sheet + "/urges", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("URGED"))
                .body("urges", equalTo(1));
        as("4002", "TECHNICIAN").read("/work-sheets/" + sheet).then().statusCode(403);
        Calls.with(Tokens.of("3001").roles("FINANCE").department("FINANCE"))
                .post("/work-sheets/" + sheet + "/reply", Map.of("reply", "不是我部门"))
                .then()
                .statusCode(403)
                .body("allowedFor", equalTo("ENGINEERING"));
        engineer.post("/work-sheets/" + sheet + "/reply", Map.of("reply", "已更换"))
                .then()
                .statusCode(200);
        engineer.post("/work-sheets/" + sheet + "/reply", Map.of("reply", "再答"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/work-sheet-answered"));
        agent.post("/work-sheets/" + sheet + "/urges", Map.of()).then().statusCode(409);
        TestClock.freeze("2024-03-05T09:00:00+08:00");
        assertThat(overdue()).doesNotContain(sheet);
        assertThat(Told.about(ticket, "ticket.work-sheet.answered.v1")).hasSize(1);
        assertThat(agent.<String>list("/tickets/" + ticket + "/work-sheets", "id"))
                .containsExactly(sheet);
        assertThat(agent.<String>list("/work-sheets?department=ENGINEERING&status=ANSWERED", "id"))
                .contains(sheet);
    }

    @Test
    void whatWasAgreedWithADepartmentHoldsWhereNothingElseIsSaid() {
        String ticket = agent.opened("inquiry", Map.of("question", "营业时间?"));
        agent.post("/tickets/" + ticket + "/work-sheets", with(sheet(), "replyBy", null, "department", "CLEANING"))
                .then()
                .statusCode(201)
                .body("replyBy", equalTo("2024-03-01T10:00:00Z"));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsReason() {
        String ticket = agent.opened("inquiry", Map.of("question", "营业时间?"));
        String path = "/tickets/" + ticket + "/work-sheets";
        agent.post(path, with(sheet(), "replyBy", "2024-03-01T09:59:00+08:00"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/replyBy"));
        agent.post(path, Map.of()).then().statusCode(422).body("errors.pointer", hasItems("/department", "/content"));
        agent.post(path, with(sheet(), "replyBy", null, "department", "PARKING"))
                .then()
                .statusCode(422)
                .body("agreements", hasItem("CLEANING"))
                .body("errors.pointer", hasItem("/replyBy"));
        agent.post(path, with(sheet(), "colour", "red"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/colour"));
        as("8001", "FINANCE").post(path, sheet()).then().statusCode(403).body("allowedFor", hasItem("AGENT"));
        agent.closedAsDuplicate(ticket);
        agent.post(path, sheet()).then().statusCode(409).body("type", equalTo("/problems/ticket-closed"));
        String unknown = UUID.randomUUID().toString();
        agent.post("/tickets/" + unknown + "/work-sheets", sheet()).then().statusCode(404);
        agent.read("/work-sheets/" + unknown).then().statusCode(404);
        agent.post("/work-sheets/" + unknown + "/reply", Map.of("reply", "?"))
                .then()
                .statusCode(404);
        agent.read("/work-sheets?overdue=false").then().statusCode(422).body("errors.pointer", hasItem("?overdue"));
        agent.read("/work-sheets?overdue=true&status=OPEN")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("combination"));
    }

    @Test
    void theSheetsOfAWithheldComplaintDoNotExistForTheAccused() {
        Withheld complaint = Withheld.complaint();
        String sheet = issued(complaint.id());
        complaint.accused().read("/work-sheets/" + sheet).then().statusCode(404);
        complaint
                .accused()
                .read("/tickets/" + complaint.id() + "/work-sheets")
                .then()
                .statusCode(404);
        complaint
                .accused()
                .post("/work-sheets/" + sheet + "/reply", Map.of("reply", "?"))
                .then()
                .statusCode(404);
        complaint
                .accused()
                .post("/work-sheets/" + sheet + "/urges", Map.of())
                .then()
                .statusCode(404);
        for (String list : new String[] {"", "?department=ENGINEERING", "?status=OPEN"}) {
            assertThat(complaint.accused().<String>list("/work-sheets" + list, "id"))
                    .doesNotContain(sheet);
            assertThat(agent.<String>list("/work-sheets" + list, "id")).contains(sheet);
        }
    }

    @Test
    void everyListOfWorkSheetsIsReadFromItsIndex() {
        for (int mask = 0; mask < 8; mask++) {
            WorkSheetFilter filter = new WorkSheetFilter();
            filter.overdue = (mask & 1) == 0 ? null : "true";
            filter.department = (mask & 2) == 0 ? null : "ENGINEERING";
            filter.status = (mask & 4) == 0 ? null : "OPEN";
            if ((mask & 5) == 5) {
                assertThrows(Refusal.class, () -> filter.listing("1001", new Paging()));
            } else {
                Plan.check(filter.listing("1001", new Paging()));
            }
        }
        Plan.check(WorkSheetFilter.of(new byte[16], "1001", new Paging()));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false", "OPEN, URGED, true", "OPEN, ANSWERED, true",
        "URGED, OPEN, false", "URGED, URGED, true", "URGED, ANSWERED, true",
        "ANSWERED, OPEN, false", "ANSWERED, URGED, false", "ANSWERED, ANSWERED, false"
    })
    void aWorkSheetGoesOneWay(WorkSheetStatus from, WorkSheetStatus to, boolean possible) {
        assertThat(from.leadsTo(to)).isEqualTo(possible);
    }

    private String issued(String ticket) {
        return agent.post("/tickets/" + ticket + "/work-sheets", sheet())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private java.util.List<String> overdue() {
        return agent.all("/work-sheets?overdue=true&department=ENGINEERING&limit=200", "id");
    }

    private static Map<String, Object> sheet() {
        return Map.of("department", "ENGINEERING", "content", "更换主板", "replyBy", "2024-03-04T17:00:00+08:00");
    }
}
