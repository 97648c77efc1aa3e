package kefu.billing.rebate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇4 四(一), 确保数据准确无误: a wrong statement is put right, and what was reported stays to be seen. */
@QuarkusTest
class RebateCorrectionTest {

    private final String partner = "P-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void theThirdOfApril() {
        on("2024-04-03");
    }

    @Test
    void aStatementIsCorrectedFreelyUntilItIsReported() {
        String statement = calculated();

        correct(statement, "1200.00", null)
                .statusCode(200)
                .body("pending.amount", equalTo("1200.00"))
                .body("corrections", hasSize(0));
    }

    @Test
    void aReportedStatementIsCorrectedWithAReasonAndWhatWasReportedStays() {
        String statement = calculated();
        act(statement, "report").statusCode(200);
        on("2024-04-10");
        correct(statement, "1200.00", null).statusCode(422).body("errors.pointer", contains("/reason"));
        correct(statement, "1200.00", " ").statusCode(422).body("errors.pointer", contains("/reason"));

        correct(statement, "1200.00", "漏计一笔")
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("late", equalTo(false))
                .body("reportedOn", equalTo("2024-04-03"))
                .body("rebate.amount", equalTo("1200.00"))
                .body("corrections.rebate.amount", contains("1000.00"))
                .body("corrections.turnover.amount", contains("25000.00"))
                .body("corrections.reason", contains("漏计一笔"))
                .body("corrections.correctedOn", contains("2024-04-10"))
                .body("corrections.correctedBy", contains("1001"));
        await().untilAsserted(() -> assertThat(Events.about(UUID.fromString(statement)))
                .extracting(event -> event.data().at("/rebate/amount").textValue())
                .containsExactly("1000.00", "1200.00"));
    }

    @Test
    void aCorrectionNeverGoesBelowWhatHasBeenPaidNorTouchesWhatIsPaidUp() {
        String statement = calculated();
        act(statement, "report").statusCode(200);
        pay(statement, "600.00").statusCode(201);

        correct(statement, "599.99", "多计")
                .statusCode(422)
                .body("errors.pointer", contains("/rebate"))
                .body("paid.amount", equalTo("600.00"));
        look(statement).body("rebate.amount", equalTo("1000.00")).body("corrections", hasSize(0));
        correct(statement, "700.00", "多计").statusCode(200).body("pending.amount", equalTo("100.00"));
        pay(statement, "100.01").statusCode(422);
        correct(statement, "600.00", "仍多计")
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("pending.amount", equalTo("0.00"))
                .body("corrections", hasSize(2));
        correct(statement, "650.00", "少计").statusCode(409).body("type", equalTo("/problems/rebate-status"));
    }

    private static void on(String day) {
        TestClock.set(day + "T10:00:00+08:00");
    }

    private String calculated() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partner", partner);
        body.put("month", "2024-03");
        body.put("turnover", Office.cny("25000.00"));
        body.put("rebate", Office.cny("1000.00"));
        return Office.as("AGENT")
                .body(body)
                .post("/api/v1/rebate-statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse correct(String statement, String rebate, String reason) {
        Map<String, Object> right = new LinkedHashMap<>();
        right.put("turnover", Office.cny("30000.00"));
        right.put("rebate", Office.cny(rebate));
        right.put("reason", reason);
        return Office.as("AGENT")
                .body(right)
                .post("/api/v1/rebate-statements/{id}/correction", statement)
                .then();
    }

    private static ValidatableResponse look(String statement) {
        return Office.as("AGENT")
                .get("/api/v1/rebate-statements/{id}", statement)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse act(String statement, String what) {
        return Office.as("AGENT")
                .post("/api/v1/rebate-statements/{id}/{what}", statement, what)
                .then();
    }

    private static ValidatableResponse pay(String statement, String amount) {
        return Office.finance()
                .body(Map.of("amount", Office.cny(amount)))
                .post("/api/v1/rebate-statements/{id}/payouts", statement)
                .then();
    }
}
