package kefu.billing.charge;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service done for a ticket without a customer waits, is found, is given its customer and goes on by itself. */
@QuarkusTest
class ChargeForNobodyTest {

    private final UUID customer = Office.customer();
    private final UUID ticket = UUID.randomUUID();

    @BeforeEach
    void aMondayInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void onceItIsKnownWhoseItIsItIsBilled() {
        String charge = done("CLEANING");
        Office.cashier()
                .get("/api/v1/service-charges?obstacle=NO_CUSTOMER")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(charge))
                .body("items.findAll { it.customerId != null }", hasSize(0));

        assign(charge, customer)
                .statusCode(200)
                .body("status", equalTo("INVOICED"))
                .body("obstacle", nullValue())
                .body("amount.amount", equalTo("80.00"))
                .body("customerId", equalTo(customer.toString()));

        Office.receivable(customer).body("items[0].receivable.amount", equalTo("80.00"));
        Events.awaited("billing.notice.issued.v1", UUID.fromString(charge));
    }

    @Test
    void aChargeHasOneCustomerOnly() {
        String charge = done("CLEANING");
        assign(charge, customer).statusCode(200);

        assign(charge, Office.customer())
                .statusCode(409)
                .body("type", equalTo("/problems/charge-status"))
                .body("customerId", equalTo(customer.toString()));
    }

    @Test
    void whatTheTariffDoesNotKnowStillWaitsForTheTariff() {
        String charge = done("UNHEARD-OF-" + "X".repeat(53)); // as long as a ticket may name it

        assign(charge, customer)
                .statusCode(200)
                .body("status", equalTo("BLOCKED"))
                .body("obstacle", equalTo("NOT_IN_TARIFF"));
        Office.cashier()
                .get("/api/v1/service-charges?customerId={id}&status=BLOCKED", customer)
                .then()
                .statusCode(422)
                .body("combinations", hasItem(contains("obstacle")));
    }

    @Test
    void notEverybodySaysWhoseAChargeIs() {
        String charge = done("CLEANING");

        for (String role : new String[] {"METER_READER", "AGENT", "AUDIT"}) {
            Office.as(role)
                    .body(Map.of("customerId", customer))
                    .post("/api/v1/service-charges/{id}/customer", charge)
                    .then()
                    .statusCode(403)
                    .body("allowedFor", contains("CASHIER", "FINANCE", "CS_MANAGER"));
        }
        assign(UUID.randomUUID().toString(), customer).statusCode(404);
        Office.cashier()
                .body(Map.of())
                .post("/api/v1/service-charges/{id}/customer", charge)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/customerId"));
    }

    private String done(String item) {
        Events.publish(
                "ticket.events",
                "ticket.special-service.completed.v1",
                ticket,
                Map.of("number", "SS-1", "item", item, "quantity", 1, "completedAt", "2024-03-25T01:30:00Z"));
        await("the charge of ticket " + ticket).untilAsserted(() -> ofTicket().body("items", hasSize(1)));
        return ofTicket().extract().path("items[0].id");
    }

    private ValidatableResponse ofTicket() {
        return Office.finance()
                .get("/api/v1/service-charges?ticketId={id}", ticket)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse assign(String charge, UUID whose) {
        return Office.cashier()
                .body(Map.of("customerId", whose))
                .post("/api/v1/service-charges/{id}/customer", charge)
                .then();
    }
}
