package kefu.billing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

/** 003-篇11 三3 and 003-篇1 四9: a special service is charged by the tariff, noticed, invoiced, paid or remitted. */
@QuarkusTest
class SpecialServiceTest {

    private static final String COMPLETED = "ticket.special-service.completed.v1";

    private final UUID customer = Office.customer();
    private final UUID ticket = UUID.randomUUID();

    @BeforeEach
    void aMondayInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void aCompletedServiceBecomesAChargeANoticeAndAnInvoice() {
        completed(event("CLEANING", 2));

        String charge = charge().body("items[0].status", equalTo("INVOICED"))
                .body("items[0].amount.amount", equalTo("160.00"))
                .body("items[0].customerId", equalTo(customer.toString()))
                .extract()
                .path("items[0].id");
        String invoice = charge().extract().path("items[0].invoiceId");
        Office.invoice(invoice)
                .body("kind", equalTo("SERVICE"))
                .body("total.amount", equalTo("160.00"))
                .body("lines[0].item", equalTo("CLEANING"))
                .body("payBy", nullValue());
        var notice = Events.awaited("billing.notice.issued.v1", UUID.fromString(charge));
        assertThat(notice.data().path("kind").textValue()).isEqualTo("CHARGE");
        assertThat(notice.data().path("ticketId").textValue()).isEqualTo(ticket.toString());
        assertThat(notice.data().path("customerId").textValue()).isEqualTo(customer.toString());
    }

    @Test
    void theNoticeOfAServiceIsDeliveredOnceAndNotBeforeItIsIssued() {
        String charge = chargeByHand("CLEANING", 1).extract().path("id");
        deliver(charge, Map.of("channel", "LETTER")).statusCode(409).body("state", equalTo("CHARGED"));
        bill(charge).statusCode(200).body("delivery", nullValue());
        for (String day : new String[] {"2024-03-24", "2024-03-26"}) {
            deliver(charge, Map.of("channel", "LETTER", "deliveredOn", day))
                    .statusCode(422)
                    .body("errors.pointer", contains("/deliveredOn"));
        }
        deliver(charge, Map.of()).statusCode(422).body("errors.pointer", contains("/channel"));
        deliver(charge, Map.of("channel", "LETTER"))
                .statusCode(200)
                .body("delivery.deliveredOn", equalTo("2024-03-25"))
                .body("delivery.channel", equalTo("LETTER"))
                .body("delivery.deliveredBy", equalTo("1001"));
        deliver(charge, Map.of("channel", "SMS")).statusCode(409);
        Office.reader()
                .body(Map.of("channel", "LETTER"))
                .post("/api/v1/service-charges/{id}/delivery", charge)
                .then()
                .statusCode(403);
    }

    @Test
    void theSameTicketIsChargedOnceHoweverOftenItIsTold() {
        UUID id = UUID.randomUUID();
        Events.publish("ticket.events", id, COMPLETED, ticket, event("CLEANING", 2));
        Events.publish("ticket.events", id, COMPLETED, ticket, event("CLEANING", 2));
        completed(event("CLEANING", 2));
        UUID after = UUID.randomUUID();
        Events.publish("ticket.events", COMPLETED, after, event("CLEANING", 1));
        awaitCharge(after);

        charge().body("items", hasSize(1));
        Office.finance()
                .get("/api/v1/invoices?customerId={id}", customer)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void whatTheTariffDoesNotKnowIsNotChargedUntilItDoes() {
        String item = "NEW-" + ticket.toString().substring(0, 8).toUpperCase();
        completed(event(item, 1));
        String charge = charge().body("items[0].status", equalTo("BLOCKED"))
                .body("items[0].obstacle", equalTo("NOT_IN_TARIFF"))
                .extract()
                .path("items[0].id");
        bill(charge).statusCode(409);

        Office.service(item, "visit", "50.00");

        bill(charge)
                .statusCode(200)
                .body("status", equalTo("INVOICED"))
                .body("amount.amount", equalTo("50.00"))
                .body("obstacle", nullValue());
    }

    @Test
    void aServiceForNobodyIsKeptForSomebodyToLookAt() {
        Map<String, Object> event = event("CLEANING", 1);
        event.remove("customerId");
        completed(event);

        charge().body("items[0].status", equalTo("BLOCKED")).body("items[0].obstacle", equalTo("NO_CUSTOMER"));
    }

    @Test
    void whatIsPaidAtTheCounterHasArrived() {
        completed(event("CLEANING", 2));
        charge();

        Office.pay(customer, "160.00").then().statusCode(201);

        charge().body("items[0].status", equalTo("REMITTED"));
    }

    @Test
    void moneyIsNotRemittedBeforeTheInvoice() {
        String charge = chargeByHand("CLEANING", 2).statusCode(201).extract().path("id");

        remit(charge, "160.00")
                .statusCode(409)
                .body("type", equalTo("/problems/not-invoiced"))
                .body("missing", equalTo("invoice"));
        bill(charge).statusCode(200);
        remit(charge, "159.99").statusCode(422).body("outstanding.amount", equalTo("160.00"));
        remit(charge, "160.00").statusCode(201).body("status", equalTo("REMITTED"));
        remit(charge, "160.00").statusCode(409);
        Events.awaited("billing.charge.remitted.v1", UUID.fromString(charge));
        Office.finance()
                .get("/api/v1/payments?customerId={id}", customer)
                .then()
                .body("items.method", contains("REMITTANCE"));
    }

    @Test
    void aReversedPaymentMakesTheChargePayableAgain() {
        completed(event("CLEANING", 2));
        charge();
        String payment = Office.pay(customer, "160.00").then().extract().path("id");

        Office.finance().body(Map.of("reason", "假币")).post("/api/v1/payments/{id}/reversal", payment);

        charge().body("items[0].status", equalTo("INVOICED"));
    }

    @Test
    void aTicketIsNotChargedASecondTimeByHand() {
        completed(event("CLEANING", 1));
        charge();

        Office.cashier()
                .body(Map.of("customerId", customer, "item", "CLEANING", "quantity", 1, "ticketId", ticket))
                .post("/api/v1/service-charges")
                .then()
                .statusCode(409);
    }

    /** What a ticket may say and no tariff does: nobody waits for a charge that could not be written down. */
    @Test
    void whatATicketSaysAtMoreLengthOrMoreFinelyIsChargedAllTheSame() {
        completed(event("CLEANING", 1.2504));
        charge().body("items[0].quantity", equalTo(1.25f)).body("items[0].amount.amount", equalTo("100.00"));
    }

    private Map<String, Object> event(String item, Object quantity) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("number", "SS-20240325-0001");
        event.put("process", "special-service");
        event.put("customerId", customer.toString());
        event.put("item", item);
        event.put("quantity", quantity);
        event.put("completedAt", "2024-03-25T01:30:00Z");
        return event;
    }

    private void completed(Map<String, Object> event) {
        Events.publish("ticket.events", COMPLETED, ticket, event);
        awaitCharge(ticket);
    }

    private static void awaitCharge(UUID ofTicket) {
        await("the charge of ticket " + ofTicket)
                .untilAsserted(() -> Office.finance()
                        .get("/api/v1/service-charges?ticketId={id}", ofTicket)
                        .then()
                        .body("items", hasSize(1)));
    }

    private ValidatableResponse charge() {
        return Office.finance()
                .get("/api/v1/service-charges?ticketId={id}", ticket)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse chargeByHand(String item, Object quantity) {
        return Office.cashier()
                .body(Map.of("customerId", customer, "item", item, "quantity", quantity))
                .post("/api/v1/service-charges")
                .then();
    }

    private static ValidatableResponse deliver(String charge, Map<String, Object> body) {
        return Office.as("AGENT")
                .body(body)
                .post("/api/v1/service-charges/{id}/delivery", charge)
                .then();
    }

    private static ValidatableResponse bill(String charge) {
        return Office.cashier()
                .post("/api/v1/service-charges/{id}/invoice", charge)
                .then();
    }

    private static ValidatableResponse remit(String charge, String amount) {
        return Office.finance()
                .body(Map.of("amount", Office.cny(amount)))
                .post("/api/v1/service-charges/{id}/remittance", charge)
                .then();
    }
}
