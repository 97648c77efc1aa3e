package kefu.billing.reimbursement;

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

/** 001-④六: what an on-site visit cost is claimed with its voucher, once, and paid once. */
@QuarkusTest
class VisitExpenseTest {

    private static final String CLAIMED = "ticket.onsite-visit.claimed.v1";
    private static final String REIMBURSED = "ticket.onsite-visit.reimbursed.v1";

    private final UUID ticket = UUID.randomUUID();
    private final String claimant = "V" + ticket.toString().substring(0, 8);
    private final String voucher = "FP-" + ticket;

    @BeforeEach
    void aMondayInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
    }

    @Test
    void theExpensesOfAVisitBecomeOneClaimThatIsPaidWhenTheyAreReimbursed() {
        tell(ticket, CLAIMED, claimed());
        tell(ticket, CLAIMED, claimed());
        awaited("CLAIMED")
                .body("items", hasSize(1))
                .body("items[0].amount.amount", equalTo("86.50"))
                .body("items[0].voucher", equalTo(voucher))
                .body("items[0].ticketId", equalTo(ticket.toString()))
                .body("items[0].spentOn", equalTo("2024-03-24"));
        tell(ticket, REIMBURSED, Map.of("payment", "FK-1", "paidBy", "7001", "reimbursedAt", "2024-03-25T01:55:00Z"));
        tell(ticket, REIMBURSED, Map.of("payment", "FK-1", "paidBy", "7001", "reimbursedAt", "2024-03-25T01:55:00Z"));
        awaited("PAID").body("items[0].decidedBy", equalTo("7001")).body("items[0].decidedOn", equalTo("2024-03-25"));
    }

    @Test
    void withoutAVoucherNothingIsBooked() {
        Map<String, Object> without = claimed();
        without.remove("voucher");
        tell(ticket, CLAIMED, without);
        UUID after = UUID.randomUUID();
        Map<String, Object> other = claimed();
        tell(after, CLAIMED, other);
        awaited("CLAIMED").body("items", hasSize(1)).body("items[0].ticketId", equalTo(after.toString()));
    }

    private Map<String, Object> claimed() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("number", "OV-20240325-0001");
        event.put("process", "onsite-visit");
        event.put("amount", Office.cny("86.50"));
        event.put("voucher", voucher);
        event.put("claimant", claimant);
        event.put("visitedAt", "2024-03-24T01:00:00Z");
        event.put("claimedAt", "2024-03-25T01:30:00Z");
        return event;
    }

    private static void tell(UUID about, String type, Map<String, Object> event) {
        Events.publish("ticket.events", type, about, event);
    }

    private ValidatableResponse awaited(String status) {
        await("the claim of " + claimant).untilAsserted(() -> claims().body("items.status", contains(status)));
        return claims();
    }

    private ValidatableResponse claims() {
        return Office.finance()
                .get("/api/v1/reimbursements?claimant={id}", claimant)
                .then()
                .statusCode(200);
    }
}
