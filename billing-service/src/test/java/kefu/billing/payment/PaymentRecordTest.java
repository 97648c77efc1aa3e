package kefu.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a payment leaves behind: two sides in the books that nobody can change, and an event. */
@QuarkusTest
class PaymentRecordTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void aMorningInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void everyMovementIsInTheBooksTwice() {
        String invoice = Office.billed(customer, "100", "2024-03-25");
        Office.pay(customer, "130.00").then().statusCode(201);

        Office.finance()
                .get("/api/v1/ledger/entries?customerId={id}", customer)
                .then()
                .body("items.kind", contains("PAYMENT_RECEIVED", "INVOICE_ISSUED"))
                .body("items[0].postings.account", contains("CASH", "RECEIVABLE", "CUSTOMER_CREDIT"))
                .body("items[0].postings[0].debit.amount", equalTo("130.00"))
                .body("items[0].postings[1].credit.amount", equalTo("100.00"))
                .body("items[0].postings[2].credit.amount", equalTo("30.00"))
                .body("items[1].postings.account", contains("RECEIVABLE", "GAS_REVENUE"))
                .body("items[1].sourceId", equalTo(invoice));
    }

    @Test
    void whatStandsInTheBooksCannotBeChanged() {
        Office.billed(customer, "100", "2024-03-25");
        String entry = Office.finance()
                .get("/api/v1/ledger/entries?customerId={id}", customer)
                .path("items[0].id");

        Office.finance().delete("/api/v1/ledger/entries").then().statusCode(405);
        Office.finance().body(Map.of()).patch("/api/v1/ledger/entries").then().statusCode(405);
        Office.finance().delete("/api/v1/ledger/entries/{id}", entry).then().statusCode(404);
    }

    @Test
    void theEventTellsWhoPaidHowMuchAndWhen() {
        Response received = Office.pay(customer, "5000.00");
        String id = received.path("id");

        var event = Events.awaited("billing.payment.received.v1", UUID.fromString(id));
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("paymentId", id);
        wanted.put("number", received.path("number"));
        wanted.put("customerId", customer.toString());
        wanted.put("amount", Office.cny("5000.00"));
        wanted.put("receivedOn", "2024-03-25");
        assertThat(event.data()).isEqualTo(Json.tree(wanted));
    }
}
