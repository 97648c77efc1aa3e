package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Together;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets that know of each other: one report a month, one holder of a key, the third breach of the same rule. */
@QuarkusTest
class OneAtATimeTest {

    private static final Map<String, Object> REPORT =
            Map.of("month", "2024-02", "supervisedDepartment", "TECHNICAL", "acceptance", "合格", "maintenance", "及时");

    private final Calls business =
            Calls.with(Tokens.of("8101").roles("BUSINESS_DEPT").department("BUSINESS"));
    private final Calls manager = as("3101", "CS_MANAGER");
    private final Calls gm = as("9101", "GM");

    @BeforeEach
    void friday() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    // ── 003-篇8 一: service and supervision are two lines ──

    @Test
    void theSupervisedDepartmentDoesNotReportOnItself() {
        Calls technical = Calls.with(Tokens.of("4101").roles("TECH_SUPERVISOR").department("TECHNICAL"));
        technical.open("service-supervision-report", REPORT).then().statusCode(403);
    }

    @Test
    void oneReportAMonthAndADiscardedOneMakesRoomForAnother() {
        Map<String, Object> january = with(REPORT, "month", "2024-01");
        Response first = business.open("service-supervision-report", january);
        first.then().statusCode(201);
        business.open("service-supervision-report", january)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/guard-failed"))
                .body("code", equalTo("month-has-its-report"))
                .body("existing", equalTo(first.path("number")))
                .body("errors[0].pointer", equalTo("/form/month"));
        business.open("service-supervision-report", with(january, "supervisedDepartment", "SALES"))
                .then()
                .statusCode(201);
        business.taken(first.path("id"), "discard", Map.of("reason", "数据有误"));
        String second = business.opened("service-supervision-report", january);
        business.taken(second, "submit", Map.of());
        assertThat(Told.about(second, "ticket.supervision-report.submitted.v1")).hasSize(1);
        gm.taken(second, "review", Map.of());
        business.open("service-supervision-report", january).then().statusCode(409);
    }

    @Test
    void ofSeveralReportsWrittenAtTheSameMomentOneIsKept() throws Exception {
        List<Integer> answers = Together.times(
                6,
                () -> business.open("service-supervision-report", with(REPORT, "month", "2023-12"))
                        .statusCode());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    // ── one holder at a time ──

    @Test
    void aKeyIsLentAgainOnceItIsBack() {
        Map<String, Object> loan =
                Map.of("key", "K-7", "borrower", "赵五", "purpose", "看房", "returnBy", "2024-03-01T12:00:00+08:00");
        String out = agent("1001").opened("key-loan", loan);
        agent("1002").open("key-loan", loan).then().statusCode(409).body("code", equalTo("key-is-out"));
        agent("1001").taken(out, "return-key", Map.of());
        agent("1002").opened("key-loan", loan);
    }

    @Test
    void aSpaceIsAllocatedOnce() {
        Map<String, Object> form =
                Map.of("unit", "3-201", "applicant", "王小明", "phone", "13812341234", "plate", "沪A12345");
        String first = agent("1001").opened("parking", form);
        String second = agent("1001").opened("parking", form);
        agent("1001").taken(first, "allocate", Map.of("space", "B1-7"));
        agent("1001")
                .take(second, "allocate", Map.of("space", "B1-7"))
                .then()
                .statusCode(409)
                .body("code", equalTo("space-taken"));
        agent("1001").get("/" + second).then().body("state", equalTo("APPLIED"));
        agent("1001").taken(first, "release", Map.of());
        agent("1001").taken(second, "allocate", Map.of("space", "B1-7"));
    }

    // ── 003-篇4 四(五): the same rule again ──

    private Response breach(String employee, String rule) {
        return manager.open("penalty", Map.of("employee", employee, "rule", rule));
    }

    @Test
    void theSameRuleCosts100Then200ThenTheJobAndAnotherRuleBeginsAt100() {
        breach("1201", "4.5.1").then().statusCode(201).body("form.fine.amount", equalTo("100.00"));
        breach("1201", "4.5.1")
                .then()
                .body("form.measure", equalTo("FINE"))
                .body("form.fine.amount", equalTo("200.00"));
        breach("1201", "4.5.1")
                .then()
                .body("form.measure", equalTo("DISMISSAL"))
                .body("form.occurrence", equalTo(3));
        breach("1201", "4.5.2").then().body("form.fine.amount", equalTo("100.00"));
        breach("1202", "4.5.1").then().body("form.fine.amount", equalTo("100.00"));
    }

    @Test
    void aRevokedPenaltyDoesNotCount() {
        String first = breach("1203", "4.5.1").path("id");
        gm.taken(first, "revoke", Map.of("reason", "查证不实"));
        breach("1203", "4.5.1").then().body("form.occurrence", equalTo(1));
    }

    @Test
    void whatIsRefusedDoesNotCount() {
        manager.open("penalty", Map.of("employee", "1204", "rule", "4.5.1", "committedOn", "2024-03-02"))
                .then()
                .statusCode(422);
        agent("1001")
                .open("penalty", Map.of("employee", "1204", "rule", "4.5.1"))
                .then()
                .statusCode(403);
        breach("1204", "4.5.1").then().body("form.occurrence", equalTo(1));
    }

    @Test
    void breachesRecordedAtTheSameMomentAreCountedOneAfterTheOther() throws Exception {
        List<Integer> occurrences =
                Together.times(6, () -> breach("1205", "4.5.1").<Integer>path("form.occurrence"));
        assertThat(occurrences).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }
}
