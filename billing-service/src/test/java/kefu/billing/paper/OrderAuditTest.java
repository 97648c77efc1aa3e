package kefu.billing.paper;

import static kefu.billing.testing.Office.cny;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E10, 001-④三: in time? paid? then the manager of the market department accepts or sends back. */
@QuarkusTest
class OrderAuditTest {

    private static final String AUDITS = "order-audits";

    private final Desk sales = new Desk("1005", "SALES");
    private final Desk agent = new Desk("1001", "AGENT");
    private final Desk manager = new Desk("1006", "DEPT_MANAGER");

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void anOrderThatIsNotPaidIsFlaggedAndAcceptedOnlyWithAReason() {
        String audit = sales.opened(AUDITS, order());
        manager.takes(audit, "accept", Map.of()).statusCode(409).body("expected", contains("CHECKED"));
        agent.takes(audit, "check", Map.of("timely", true, "paid", false))
                .statusCode(200)
                .body("form.flagged", equalTo(true));
        manager.takes(audit, "accept", Map.of()).statusCode(422).body("errors.pointer", contains("/form/remark"));
        new Desk("1003", "CASHIER")
                .takes(audit, "confirm-payment", Map.of("paidOn", "2024-03-01"))
                .statusCode(200)
                .body("form.flagged", equalTo(false));
        manager.takes(audit, "accept", Map.of()).statusCode(200).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void whatIsPaidSaysWhenAndWhatIsLateSaysWhy() {
        String audit = sales.opened(AUDITS, order());
        agent.takes(audit, "check", Map.of("timely", true, "paid", true))
                .statusCode(422)
                .body("errors.pointer", contains("/form/paidOn"));
        agent.takes(audit, "check", Map.of("timely", true, "paid", true, "paidOn", "2024-03-02"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/paidOn"));
        agent.takes(audit, "check", Map.of("timely", false, "paid", true, "paidOn", "2024-03-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/findings"));
        sales.takes(audit, "check", Map.of("timely", true, "paid", false)).statusCode(403);
    }

    @Test
    void anOrderWithoutTheOperatorsIdOrTheRedFlagLosesTheCommission() {
        Map<String, Object> order = new HashMap<>(order());
        order.put("notedOperator", "1005");
        sales.opens(AUDITS, order).statusCode(201).body("form.commissionTo", nullValue());
        order.put("redFlag", true);
        sales.opens(AUDITS, order).statusCode(201).body("form.commissionTo", equalTo("1005"));
    }

    private static Map<String, Object> order() {
        return Map.of(
                "customerId",
                Office.customer().toString(),
                "orderNumber",
                "DD-1",
                "salesperson",
                "1005",
                "orderedOn",
                "2024-03-01",
                "amount",
                cny("100.00"));
    }
}
