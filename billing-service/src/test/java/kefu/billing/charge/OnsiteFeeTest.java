package kefu.billing.charge;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇1 四9: what a technician collects is charged and invoiced, and remitted once finance has it. */
@QuarkusTest
class OnsiteFeeTest {

    private static final String COLLECTED = "ticket.onsite-fee.collected.v1";
    private static final String REMITTED = "ticket.onsite-fee.remitted.v1";
    private static final Path PRODUCER = Path.of("../ticket-service/src/main/resources/META-INF/events");

    private final UUID customer = Office.customer();
    private final UUID ticket = UUID.randomUUID();

    @BeforeEach
    void aMondayInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
        Office.service("PARTS", "lot", "1.00");
    }

    @Test
    void whatWasCollectedIsChargedAndInvoicedAsItWasCollected() {
        tell(COLLECTED, collected());

        String invoice = awaited("INVOICED")
                .body("items[0].item", equalTo("PARTS"))
                .body("items[0].amount.amount", equalTo("380.00"))
                .body("items[0].paperInvoice", equalTo("FP-1"))
                .body("items[0].voucher", nullValue())
                .extract()
                .path("items[0].invoiceId");
        Office.invoice(invoice)
                .body("total.amount", equalTo("380.00"))
                .body("lines[0].item", equalTo("PARTS"))
                .body("lines[0].unitPrice.amount", equalTo("380.00"));
        Office.receivable(customer).body("items[0].receivable.amount", equalTo("380.00"));
    }

    @Test
    void theMoneyFinanceReceivedIsRemittedOnceHoweverOftenItIsTold() {
        tell(COLLECTED, collected());
        tell(COLLECTED, collected());
        UUID id = UUID.randomUUID();
        Events.publish("ticket.events", id, REMITTED, ticket, remitted());
        Events.publish("ticket.events", id, REMITTED, ticket, remitted());
        tell(REMITTED, remitted());

        String charge = awaited("REMITTED")
                .body("items", hasSize(1))
                .body("items[0].voucher", equalTo("SK-1"))
                .extract()
                .path("items[0].id");
        Events.awaited("billing.charge.remitted.v1", UUID.fromString(charge));
        Office.finance()
                .get("/api/v1/payments?customerId={id}", customer)
                .then()
                .body("items.method", contains("REMITTANCE"))
                .body("items.reference", contains("SK-1"));
        Office.receivable(customer).body("items[0].receivable.amount", equalTo("0.00"));
    }

    @Test
    void moneyForNobodyIsBookedAsSoonAsItIsKnownWhoseItIs() {
        Map<String, Object> nobodys = collected();
        nobodys.remove("customerId");
        tell(COLLECTED, nobodys);
        tell(REMITTED, remitted());
        String charge = awaited("BLOCKED")
                .body("items[0].obstacle", equalTo("NO_CUSTOMER"))
                .extract()
                .path("items[0].id");
        await("the voucher").untilAsserted(() -> charge().body("items[0].voucher", equalTo("SK-1")));

        Office.cashier()
                .body(Map.of("customerId", customer))
                .post("/api/v1/service-charges/{id}/customer", charge)
                .then()
                .statusCode(200)
                .body("status", equalTo("REMITTED"))
                .body("amount.amount", equalTo("380.00"));
    }

    @Test
    void whatFinanceTookInByHandIsNotTakenInTwice() {
        tell(COLLECTED, collected());
        String charge = awaited("INVOICED").extract().path("items[0].id");
        Office.finance()
                .body(Map.of("amount", Office.cny("380.00")))
                .post("/api/v1/service-charges/{id}/remittance", charge)
                .then()
                .statusCode(201);
        tell(REMITTED, remitted());
        await("the voucher").untilAsserted(() -> charge().body("items[0].voucher", equalTo("SK-1")));
        Office.finance()
                .get("/api/v1/payments?customerId={id}", customer)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void theProducersOwnExamplesAreUnderstood() throws IOException {
        UUID another = UUID.randomUUID();
        for (String type : new String[] {COLLECTED, REMITTED}) {
            Events.publish(
                    "ticket.events",
                    type,
                    another,
                    Json.read(Files.readString(PRODUCER.resolve(type + ".example.json"))));
        }
        await("the example")
                .untilAsserted(() -> Office.finance()
                        .get("/api/v1/service-charges?ticketId={id}", another)
                        .then()
                        .body("items.status", contains("REMITTED"))
                        .body("items[0].amount.amount", equalTo("120.00")));
    }

    private Map<String, Object> collected() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("number", "WO-20240325-0001");
        event.put("process", "work-order");
        event.put("customerId", customer.toString());
        event.put("amount", Office.cny("380.00"));
        event.put("invoiceNumber", "FP-1");
        event.put("collectedAt", "2024-03-25T01:30:00Z");
        return event;
    }

    private Map<String, Object> remitted() {
        return Map.of(
                "number", "WO-20240325-0001",
                "process", "work-order",
                "amount", Office.cny("380.00"),
                "invoiceNumber", "FP-1",
                "voucher", "SK-1",
                "remittedAt", "2024-03-25T01:50:00Z");
    }

    private void tell(String type, Map<String, Object> event) {
        Events.publish("ticket.events", type, ticket, event);
    }

    private ValidatableResponse awaited(String status) {
        await("the charge of ticket " + ticket).untilAsserted(() -> charge().body("items.status", contains(status)));
        return charge();
    }

    private ValidatableResponse charge() {
        return Office.finance()
                .get("/api/v1/service-charges?ticketId={id}", ticket)
                .then()
                .statusCode(200);
    }
}
