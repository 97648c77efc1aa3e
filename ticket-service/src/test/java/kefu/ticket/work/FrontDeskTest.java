package kefu.ticket.work;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visitors and messages (003-篇4), visits at the customer's (001-④), feedback (002-M14 5), appointments, liaison orders (003-篇8). */
@QuarkusTest
class FrontDeskTest {

    private static final Map<String, Object> WINDOW = Map.of(
            "purpose", "办理续费",
            "from", "2024-03-04T10:00:00+08:00",
            "until", "2024-03-04T11:00:00+08:00",
            "customer", "华联商场",
            "phone", "13800138000");
    private static final Map<String, Object> ORDER = Map.of("kind", "LIAISON", "department", "工程部", "content", "请派人");

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aVisitorWhoCannotBeAnsweredFillsInTheRegisterAndIsFollowedUp() {
        String id = agent.opened("visitor", Map.of());
        agent.taken(id, "receive", Map.of("purpose", "咨询入驻"));
        Map<String, Object> register = Map.of(
                "identity",
                "商户",
                "name",
                "周六",
                "gender",
                "MALE",
                "company",
                "某公司",
                "phone",
                "13800138000",
                "purpose",
                "咨询入驻");
        for (String field : register.keySet()) {
            agent.take(id, "leave-message", with(register, field, null))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/" + field));
        }
        agent.taken(id, "leave-message", with(register, "responsible", "1050"));
        agent.take(id, "see-off", Map.of()).then().statusCode(409).body("missing", contains("follow-up"));
        agent("1050").taken(id, "follow-up", Map.of("answer", "已电话答复"));
        agent.taken(id, "see-off", Map.of()).then().body("state", equalTo("LEFT"));
        assertThat(Told.about(id, "ticket.visitor.message-left.v1")).hasSize(1);
    }

    @Test
    void aMessageIsPassedOnAndAnsweredByWhomItWasFor() {
        String id = agent.opened("message", Map.of("from", "周六", "phone", "13800138000", "content", "请回电"));
        agent.taken(id, "pass-on", Map.of("to", "1050")).then().body("assignee", equalTo("1050"));
        agent("1051").take(id, "answer", Map.of("answer", "已回电")).then().statusCode(403);
        agent("1050").taken(id, "answer", Map.of("answer", "已回电")).then().body("closed", equalTo(true));
    }

    @Test
    void nobodyGoesUnlessTheCustomerInsistsAndTheNormalWaysFailed() {
        String id = agent.opened(
                "onsite-visit",
                Map.of("customer", "华联商场", "phone", "13800138000", "address", "中山路88号", "problem", "无法登录"));
        Map<String, Object> reasons = Map.of("customerInsists", true, "normalWaysFailed", true, "waysTried", "电话、远程");
        agent.take(id, "visit", Map.of("visitedAt", "2024-03-01T09:00:00+08:00", "result", "好"))
                .then()
                .statusCode(409)
                .body("missing", contains("justify"));
        for (String condition : List.of("customerInsists", "normalWaysFailed")) {
            agent.take(id, "justify", with(reasons, condition, false))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("not-justified"));
        }
        agent.taken(id, "justify", reasons);
        agent.taken(id, "visit", Map.of("visitedAt", "2024-03-01T09:00:00+08:00", "result", "已解决"));
        Calls finance = as("8001", "FINANCE");
        finance.take(id, "reimburse", Map.of("payment", "FK-1"))
                .then()
                .statusCode(409)
                .body("missing", contains("claim"));
        Map<String, Object> amount = Map.of("amount", "86.50", "currency", "CNY");
        agent.take(id, "claim", Map.of("amount", amount))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/voucher"));
        agent.taken(id, "claim", Map.of("amount", amount, "voucher", "PZ-1"));
        finance.taken(id, "reimburse", Map.of("payment", "FK-1")).then().body("state", equalTo("REIMBURSED"));
        assertThat(Told.about(id, "ticket.onsite-visit.claimed.v1")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2024-03-01T10:00:00+08:00, 2024-03-04T05:00:00Z", // Friday morning: eight hours, and four on Monday
        "2024-03-01T18:00:00+08:00, 2024-03-05T04:00:00Z", // as the office closes: counts from Monday
        "2024-03-02T11:00:00+08:00, 2024-03-05T04:00:00Z", // Saturday
        "2024-05-11T09:00:00+08:00, 2024-05-13T04:00:00Z", // a Saturday worked to make up for the holiday
        "2024-04-30T15:00:00+08:00, 2024-05-06T10:00:00Z", // over the holidays of May
    })
    void installationFeedbackIsAnsweredWithinTwelveWorkingHours(String received, String due) {
        TestClock.freeze(received);
        String id = agent.opened("feedback", Map.of("kind", "INSTALLATION", "content", "安装孔位偏差"));
        agent.get("/" + id).then().body("clocks.find { it.name == 'reply' }.dueAt", equalTo(due));
        agent.take(id, "reply", Map.of("reply", "已安排")).then().statusCode(409).body("missing", contains("assign"));
        agent.taken(id, "assign", Map.of("departments", List.of("技术部", "生产部")));
        agent.taken(id, "reply", Map.of("reply", "已调整图纸"))
                .then()
                .body("clocks.find { it.name == 'reply' }.state", equalTo("MET"));
    }

    @Test
    void aValuableOpinionGoesToTheDepartmentBeforeTheCustomerIsTold() {
        String id = agent.opened("feedback", Map.of("kind", "SUGGESTION", "content", "增设夜间窗口"));
        agent.get("/" + id).then().body("clocks.size()", equalTo(0));
        agent.taken(id, "evaluate", Map.of("valuable", true, "analysis", "多人提出"));
        agent.take(id, "answer", Map.of("answer", "谢谢")).then().statusCode(409).body("code", equalTo("not-forwarded"));
        agent.taken(id, "forward", Map.of("department", "营业部"));
        agent.take(id, "adopt", Map.of("measures", "试行")).then().statusCode(403);
        as("2001", "DEPT_MANAGER").taken(id, "adopt", Map.of("measures", "试行"));
        agent.taken(id, "answer", Map.of("answer", "下月试行")).then().body("state", equalTo("ANSWERED"));
        assertThat(Told.about(id, "ticket.feedback.recorded.v1")).hasSize(1);
    }

    @Test
    void anAppointmentIsAWindowInTheFuture() {
        for (String[] wrong : new String[][] {
            {"from", "2024-03-01T10:00:00+08:00"},
            {"until", "2024-03-04T10:00:00+08:00"},
            {"until", "2024-03-05T10:00:01+08:00"}
        }) {
            agent.open("appointment", with(WINDOW, wrong[0], wrong[1]))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/" + wrong[0]));
        }
        String id = agent.opened("appointment", WINDOW);
        agent.taken(id, "confirm", Map.of("with", "1050"));
        agent("1050").take(id, "keep", Map.of()).then().statusCode(409).body("type", equalTo("/problems/too-early"));
        TestClock.freeze("2024-03-04T10:00:00+08:00");
        agent("1050").take(id, "miss", Map.of()).then().statusCode(409).body("type", equalTo("/problems/too-early"));
        agent("1050").taken(id, "keep", Map.of()).then().body("state", equalTo("KEPT"));
    }

    @Test
    void whoMissedHisAppointmentMayBookAgain() {
        String id = agent.opened("appointment", WINDOW);
        TestClock.freeze("2024-03-04T11:00:00+08:00");
        agent.taken(id, "miss", Map.of()).then().body("closed", equalTo(true));
        agent.taken(id, "rebook", Map.of("from", "2024-03-05T10:00:00+08:00", "until", "2024-03-05T11:00:00+08:00"))
                .then()
                .body("state", equalTo("BOOKED"))
                .body("closed", equalTo(false));
        assertThat(Told.about(id, "ticket.appointment.booked.v1")).hasSize(2);
    }

    @Test
    void aLiaisonOrderAfterTheWorkComesFromTheFirstOwnerOrAnEmergency() {
        Calls owner = as("6001", "TECHNICIAN");
        String matter = owner.opened("first-contact", Map.of("matter", "停车", "customer", "华联", "withinDuty", true));
        Map<String, Object> late = with(ORDER, "solvedAt", "2024-03-01T09:30:00+08:00");
        agent.open(Map.of("process", "liaison-order", "parentId", matter, "form", late))
                .then()
                .statusCode(409)
                .body("code", equalTo("ex-post-not-allowed"));
        agent.open("liaison-order", late).then().statusCode(409);
        owner.open(Map.of("process", "liaison-order", "parentId", matter, "form", late))
                .then()
                .statusCode(201)
                .body("form.exPost", equalTo(true));
        agent.open("liaison-order", with(late, "emergency", true))
                .then()
                .statusCode(201)
                .body("form.exPost", equalTo(true));
        String id = agent.opened("liaison-order", ORDER);
        agent.get("/" + id).then().body("form.exPost", equalTo(false)).body("department", equalTo("工程部"));
        assertThat(Told.about(id, "ticket.liaison-order.created.v1")).hasSize(1);
    }

    @Test
    void aDeliveryIsOrderedOneDayAhead() {
        Map<String, Object> delivery = with(ORDER, "kind", "DELIVERY_INSTALLATION");
        agent.open("liaison-order", delivery).then().statusCode(422).body("errors.pointer", contains("/form/neededOn"));
        agent.open("liaison-order", with(delivery, "neededOn", "2024-03-01"))
                .then()
                .statusCode(422);
        agent.open("liaison-order", with(delivery, "neededOn", "2024-03-02"))
                .then()
                .statusCode(201);
    }

    @Test
    void theDepartmentDoesItAndReportsBack() {
        String id = agent.opened("liaison-order", ORDER);
        agent.take(id, "accept", Map.of()).then().statusCode(403);
        as("2001", "DEPT_MANAGER").taken(id, "accept", Map.of("handler", "4001"));
        agent.take(id, "finish", Map.of("result", "好")).then().statusCode(403);
        as("4001", "TECHNICIAN")
                .taken(id, "finish", Map.of("result", "已派人处理"))
                .then()
                .body("state", equalTo("DONE"));
    }
}
