package kefu.ticket.report;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.Test;

/** A report drawn up again as of the same moment says the same, whatever was completed, merged or fired since. */
@QuarkusTest
class ReproducedReportTest {

    private final Calls manager = as("2001", "CS_MANAGER");
    private final Calls agent = agent("1406");

    @Test
    void aCallThatIsCompletedLaterDoesNotChangeWhatWasReported() {
        TestClock.freeze("2026-02-10T10:00:00+08:00");
        String id = agent.post("/calls", Map.of("matter", "查询", "phone", "13800138000", "callbackPromised", true))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String asOf = "/reports/calls?from=2026-02-10&to=2026-02-10&asOf=2026-02-10T02:00:00Z";
        String before = manager.read(asOf)
                .then()
                .body("total.callbackPromised", equalTo(1))
                .extract()
                .asString();

        TestClock.freeze("2026-02-10T11:00:00+08:00");
        String day = "/reports/calls?from=2026-02-10&to=2026-02-10";
        await().until(() -> manager.read(day).<Integer>path("total.callbackOverdue") == 1);
        Response call = agent.read("/calls/" + id);
        agent.request()
                .header("If-Match", call.header("ETag"))
                .contentType("application/json")
                .body(Map.of("rings", 2, "repliedAt", "2026-02-10T10:50:00+08:00"))
                .patch("/api/v1/calls/" + id)
                .then()
                .statusCode(200);

        manager.read(day)
                .then()
                .body("total.calls", equalTo(1))
                .body("total.withinStandard", equalTo(1))
                .body("total.callbackOverdue", equalTo(0));
        assertThat(manager.read(asOf).asString()).isEqualTo(before);
    }

    @Test
    void aComplaintThatWentIntoAnotherIsNotCountedAsClosed() {
        TestClock.freeze("2026-02-12T10:00:00+08:00");
        String first = agent.opened("complaint", Forms.complaint("GENERAL"));
        String second = agent.opened("complaint", Forms.complaint("GENERAL"));

        agent.post("/tickets/" + first + "/merges", Map.of("from", second))
                .then()
                .statusCode(201);

        manager.read("/reports/complaints/daily?date=2026-02-12")
                .then()
                .body("total.received", equalTo(2))
                .body("total.closed", equalTo(0));
    }
}
