package kefu.billing.paper;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E02, 001-③二16.0: fees that are overdue are asked for until they are paid; the log stays, and nobody is cut off for them. */
@QuarkusTest
class FeeCollectionTest {

    private static final String COLLECTIONS = "fee-collections";

    private final Desk agent = new Desk("1001", "AGENT");
    private final Desk finance = new Desk("1004", "FINANCE");
    private final UUID customer = Office.customer();

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void anOverdueFeeBeginsToBeCollectedByItselfAndEndsPaid() {
        String invoice = billed("2024-03-05");
        TestClock.set("2024-03-05T23:59:00+08:00");
        mine().body("items", hasSize(0));
        TestClock.set("2024-03-06T00:00:01+08:00");
        await().untilAsserted(() -> mine().body("items", hasSize(1)));
        String collection = COLLECTIONS + "/" + mine().extract().path("items[0].id");

        agent.takes(collection, "remind", Map.of("channel", "PHONE", "result", "NOT_REACHED"))
                .statusCode(200)
                .body("state", equalTo("REMINDED"))
                .body("form.reminders", equalTo(1));
        agent.takes(collection, "remind", Map.of("channel", "VISIT", "result", "PROMISED", "promisedOn", "2024-03-10"))
                .statusCode(200)
                .body("form.reminders", equalTo(2))
                .body("form.promisedOn", equalTo("2024-03-10"));
        Office.pay(customer, "79.99").then().statusCode(201);
        agent.reads(collection).body("state", equalTo("REMINDED"));
        Office.pay(customer, "0.01").then().statusCode(201);
        agent.reads(collection).body("state", equalTo("PAID")).body("closed", equalTo(true));
        agent.reads(collection + "/history").body("items.step", contains("settle", "remind", "remind", "opened"));
        Office.invoice(invoice).body("status", equalTo("PAID"));
    }

    @Test
    void thereIsNoCutOffAndNoLateFeeForIt() {
        String collection = collected(billed(null));
        agent.takes(collection, "suspend", Map.of()).statusCode(404);
        finance.reads("dunning-cases?customerId=" + customer).body("items", empty());
        agent.reads("processes/fee-collection").body("steps.step", not(hasItem("suspend")));
    }

    @Test
    void aFeeWithoutALastDayIsCollectedByHandAndOnlyOnce() {
        String invoice = billed(null);
        String collection = collected(invoice);
        agent.opens(COLLECTIONS, about(customer, invoice))
                .statusCode(409)
                .body("type", equalTo("/problems/collection-open"));
        finance.takes(collection, "withdraw", Map.of("reason", "另行协商")).statusCode(200);
        collected(invoice);
    }

    /** E02: ISSUED → OVERDUE → REMINDED; who still has time is not asked. */
    @Test
    void aFeeThatCanStillBePaidInTimeIsNotCollected() {
        String invoice = billed("2024-03-05");
        TestClock.set("2024-03-05T23:00:00+08:00");
        agent.opens(COLLECTIONS, about(customer, invoice))
                .statusCode(409)
                .body("type", equalTo("/problems/not-overdue"))
                .body("possibleFrom", equalTo("2024-03-06"));
        mine().body("items", hasSize(0));
    }

    @Test
    void whatCannotBeCollectedIsRefusedForItsReason() {
        String invoice = billed(null);
        agent.opens(COLLECTIONS, about(customer, UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/form/invoiceId"));
        agent.opens(COLLECTIONS, about(Office.customer(), invoice))
                .statusCode(422)
                .body("type", equalTo("/problems/wrong-customer"));
        Office.pay(customer, "80.00").then().statusCode(201);
        agent.opens(COLLECTIONS, about(customer, invoice)).statusCode(409).body("state", equalTo("PAID"));
        TestClock.set("2024-03-25T10:00:00+08:00");
        UUID burner = Office.customer();
        agent.opens(COLLECTIONS, about(burner, Office.billed(burner, "10", "2024-03-25")))
                .statusCode(409)
                .body("kind", equalTo("GAS"));
    }

    @Test
    void aReminderSaysHowAndWhatCameOfIt() {
        String collection = collected(billed(null));
        agent.takes(collection, "remind", Map.of("channel", "PIGEON", "result", "REACHED"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/channel"));
        agent.takes(collection, "remind", Map.of("channel", "PHONE", "result", "PROMISED"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/promisedOn"));
        agent.takes(collection, "remind", Map.of("channel", "PHONE", "result", "PROMISED", "promisedOn", "2024-02-29"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/promisedOn"));
        agent.takes(collection, "remind", Map.of("channel", "PHONE", "result", "DISPUTED"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/note"));
        agent.takes(collection, "withdraw", Map.of("reason", "x")).statusCode(403);
    }

    /** 001-③ 物业经理6: he knows what was paid each month and helps finance to collect it. */
    @Test
    void theManagerOfThePropertyKnowsWhatIsOwedAndHelpsToCollectIt() {
        Desk manager = new Desk("1011", "DEPT_MANAGER");
        String invoice = billed(null);
        manager.reads("receivables?customerId=" + customer)
                .statusCode(200)
                .body("items[0].receivable.amount", equalTo("80.00"));
        manager.reads("invoices/" + invoice).statusCode(200).body("status", equalTo("ISSUED"));
        String collection = manager.opened(COLLECTIONS, about(customer, invoice));
        manager.takes(collection, "remind", Map.of("channel", "VISIT", "result", "REACHED"))
                .statusCode(200);
        manager.takes(collection, "withdraw", Map.of("reason", "x")).statusCode(403);
        manager.reads("reports/collection-rate?from=2024-03-01&to=2024-03-31&kind=SERVICE")
                .statusCode(200);
        manager.reads("payments?customerId=" + customer).statusCode(403);
    }

    @Test
    void whatIsTakenBackIsCollectedNoMore() {
        String invoice = billed(null);
        String collection = collected(invoice);
        Office.finance()
                .body(Map.of("reason", "重复"))
                .post("/api/v1/invoices/{id}/voiding", invoice)
                .then()
                .statusCode(200);
        agent.reads(collection).body("state", equalTo("WITHDRAWN"));
    }

    private String collected(String invoice) {
        return agent.opened(COLLECTIONS, about(customer, invoice));
    }

    private static Map<String, Object> about(UUID customer, String invoice) {
        return Map.of("customerId", customer.toString(), "invoiceId", invoice);
    }

    /** An hour of cleaning, 80.00. */
    private String billed(String payBy) {
        Map<String, Object> body = new HashMap<>();
        body.put("customerId", customer);
        body.put("lines", List.of(Map.of("item", "CLEANING", "quantity", 1)));
        if (payBy != null) {
            body.put("payBy", payBy);
        }
        return Office.cashier()
                .body(body)
                .post("/api/v1/invoices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private io.restassured.response.ValidatableResponse mine() {
        return agent.reads(COLLECTIONS + "?customerId=" + customer).statusCode(200);
    }
}
