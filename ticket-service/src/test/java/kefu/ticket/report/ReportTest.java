package kefu.ticket.report;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.Test;

/** 004-S8 8, 004-S3 二4, 003-篇2: the reports of the manuals, in a month no other test touches. */
@QuarkusTest
class ReportTest {

    private final Calls manager = as("2001", "CS_MANAGER");
    private final String operator = "14" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    private final Calls agent = agent(operator);

    @Test
    void theSumsOfAMonthAreThoseOfItsDaysAndStayTheSameAsOfAMoment() {
        TestClock.freeze("2025-06-10T10:00:00+08:00");
        String quick = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.open(Map.of("process", "complaint", "channel", "WECHAT", "form", Forms.complaint("GENERAL")));
        ComplaintSteps.untilResolved(agent, quick);
        TestClock.freeze("2025-06-11T10:00:01+08:00");
        String slow = agent.opened("complaint", Forms.complaint("MAJOR"));
        await().until(() -> daily("2025-06-11").<Integer>path("total.replyOverdue") >= 1);
        TestClock.freeze("2025-06-12T10:00:05+08:00");
        await().until(() -> daily("2025-06-12").<Integer>path("total.rectifyOverdue") >= 1);
        ComplaintSteps.untilResolved(agent, slow);
        daily("2025-06-10")
                .then()
                .body("total.received", equalTo(2))
                .body("total.receivedMajor", equalTo(1))
                .body("total.receivedGeneral", equalTo(1))
                .body("total.answered", equalTo(1))
                .body("total.rectifiedOnTime", equalTo(1))
                .body("receivedByChannel.WECHAT", equalTo(1))
                .body("receivedByChannel.UNKNOWN", equalTo(1));
        daily("2025-06-12").then().body("total.rectified", equalTo(1)).body("total.rectifiedOnTime", equalTo(0));
        sumsAgree();
        String asOf = "?month=2025-06&asOf=2025-06-11T04:00:00Z";
        String before = manager.read("/reports/complaints/monthly" + asOf).asString();
        assertThat(before).contains("\"received\":3").contains("\"rectifyOverdue\":0");
        TestClock.freeze("2025-06-13T10:00:00+08:00");
        agent.opened("complaint", Forms.complaint("MAJOR"));
        assertThat(manager.read("/reports/complaints/monthly" + asOf).asString())
                .isEqualTo(before);
        manager.read("/reports/complaints/rectification?from=2025-06-10&to=2025-06-12")
                .then()
                .body("onTimeRate", equalTo(0.5f));
    }

    private void sumsAgree() {
        Response month = manager.read("/reports/complaints/monthly?month=2025-06");
        Map<String, Integer> total = month.path("total");
        Map<String, Integer> sum = new java.util.TreeMap<>();
        for (int day = 1; day <= 30; day++) {
            daily(LocalDate.of(2025, 6, day).toString())
                    .<Map<String, Integer>>path("total")
                    .forEach((name, count) -> sum.merge(name, count, Integer::sum));
        }
        assertThat(sum).isEqualTo(new java.util.TreeMap<>(total));
        assertThat(month.<List<Integer>>path("days.counts.received").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(total.get("received"));
    }

    @Test
    void theMonthSaysHowOtherDepartmentsWereSupervised() {
        TestClock.freeze("2025-08-05T10:00:00+08:00");
        String below = "/tickets/" + agent.opened("complaint", Forms.complaint("GENERAL")) + "/work-sheets";
        Map<String, Object> sheet =
                Map.of("department", "GAS", "content", "请核实", "replyBy", "2025-08-05T12:00:00+08:00");
        String answered = agent.post(below, sheet).path("id");
        agent.post(below, sheet).then().statusCode(201);
        manager.post("/work-sheets/" + answered + "/reply", Map.of("reply", "已核实"))
                .then()
                .statusCode(200);
        TestClock.freeze("2025-08-05T12:00:00+08:00");
        String sheets = "/reports/complaints/monthly?month=2025-08";
        manager.read(sheets)
                .then()
                .body("workSheets.issued", equalTo(2))
                .body("workSheets.answered", equalTo(1))
                .body("workSheets.answeredOnTime", equalTo(1))
                .body("workSheets.overdue", equalTo(1));
        manager.read(sheets + "&asOf=2025-08-05T03:59:59Z").then().body("workSheets.overdue", equalTo(0));
    }

    @Test
    void aWithheldComplaintIsNotCountedForTheAccused() {
        TestClock.freeze("2025-07-10T10:00:00+08:00");
        Withheld complaint = Withheld.complaint();
        manager.read("/reports/complaints/daily?date=2025-07-10").then().body("total.received", equalTo(1));
        complaint
                .accused()
                .read("/reports/complaints/daily?date=2025-07-10")
                .then()
                .body("total.received", equalTo(0));
    }

    @Test
    void callsWithinTheStandardAreCountedByDay() {
        TestClock.freeze("2025-08-10T10:00:00+08:00");
        for (int rings : new int[] {1, 3, 4, 6}) {
            agent.post("/calls", Map.of("rings", rings, "matter", "查询")).then().statusCode(201);
        }
        agent.post("/calls", Map.of("matter", "未计铃声"));
        manager.read("/reports/calls?from=2025-08-01&to=2025-08-31")
                .then()
                .statusCode(200)
                .body("total.calls", equalTo(5))
                .body("total.measured", equalTo(4))
                .body("total.withinStandard", equalTo(2))
                .body("total.apologyRequired", equalTo(1))
                .body("withinStandardRate", equalTo(0.5f))
                .body("days.day", equalTo(List.of("2025-08-10")));
        assertThat(csv("/reports/calls?from=2025-08-01&to=2025-08-31"))
                .isEqualTo(
                        "day,calls,measured,withinStandard,missed,apologyRequired,callbackPromised,callbackOverdue\r\n"
                                + "2025-08-10,5,4,2,0,1,0,0\r\n");
        manager.read("/reports/calls?from=2025-09-01&to=2025-09-02")
                .then()
                .body("withinStandardRate", equalTo(null))
                .body("days", equalTo(List.of()));
    }

    @Test
    void theWorkOfADayAndAWeekIsWhatTheHistoriesSay() {
        TestClock.freeze("2025-10-13T09:00:00+08:00");
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        agent.taken(id, "clarify", Map.of("asked", "哪个网点?"));
        agent.post("/calls", Map.of("matter", "查询"));
        TestClock.freeze("2025-10-15T09:00:00+08:00");
        agent.taken(id, "clarify", Map.of("asked", "几点?"));
        agent.read("/reports/work-daily?date=2025-10-13")
                .then()
                .body("operator", equalTo(operator))
                .body("opened", equalTo(1))
                .body("actions", equalTo(2))
                .body("calls", equalTo(1));
        manager.read("/reports/work-weekly?week=2025-W42&operator=" + operator)
                .then()
                .body("from", equalTo("2025-10-13"))
                .body("actions", equalTo(3))
                .body("rows.day", equalTo(List.of("2025-10-13", "2025-10-13", "2025-10-15")));
        agent("1002")
                .read("/reports/work-daily?date=2025-10-13&operator=" + operator)
                .then()
                .statusCode(403);
        agent.read("/reports/work-daily?date=2025-10-13&asOf=2025-10-13T00:59:59Z")
                .then()
                .body("actions", equalTo(0));
    }

    @Test
    void conversionIsCustomersWithADealAmongThoseServed() {
        String range = "/reports/conversion?from=2024-03-01&to=2024-03-31";
        TestClock.freeze("2024-03-06T10:00:00+08:00");
        agent.read(range)
                .then()
                .statusCode(200)
                .body("rows[0].served", equalTo(0))
                .body("rows[0].rate", equalTo(null));
        UUID buyer = UUID.randomUUID();
        forCustomer(buyer, "inquiry", Map.of("question", "价格?"));
        forCustomer(buyer, "order", Map.of("goods", "终端一台"));
        forCustomer(UUID.randomUUID(), "inquiry", Map.of("question", "价格?"));
        String dropped = forCustomer(UUID.randomUUID(), "order", Map.of("goods", "终端两台"));
        TestClock.freeze("2024-03-07T10:00:00+08:00");
        agent.taken(dropped, "cancel", Map.of("reason", "客户改变主意"));
        agent.read(range)
                .then()
                .body("rows[0].served", equalTo(3))
                .body("rows[0].deals", equalTo(1))
                .body("rows[0].rate", equalTo(0.3333f));
        agent.read(range + "&asOf=2024-03-06T15:00:00Z").then().body("rows[0].deals", equalTo(2));
        assertThat(csv(range + "&operator=" + operator))
                .startsWith("operator,served,deals,rate\r\n" + operator + ",3,1,0.3333");
        agent.read(range + "&operator=1999").then().statusCode(403);
        manager.read(range + "&operator=" + operator + "&operator=1999").then().body("rows.size()", equalTo(2));
        agent.read("/reports/conversion?from=2024-03-01").then().statusCode(422);
    }

    private String forCustomer(UUID customer, String process, Map<String, ?> form) {
        return agent.open(Map.of("process", process, "customerId", customer.toString(), "form", form))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response daily(String date) {
        return manager.read("/reports/complaints/daily?date=" + date);
    }

    private String csv(String path) {
        return manager.request()
                .accept("text/csv")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }
}
