package kefu.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Books;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer has in credit may go back to him; the books keep the balance. */
@QuarkusTest
class RefundTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void aMorningInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void creditGoesBackOutOfTheOldestMoneyFirst() {
        String first = paid("30.00");
        String second = paid("20.00");

        String refund = refund("40.00")
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("number", matchesPattern("RF-20240325-\\d{4,}"))
                .body("sources.paymentId", contains(first, second))
                .body("sources.amount.amount", contains("30.00", "10.00"))
                .body("method", equalTo("CASH"))
                .body("paidOn", equalTo("2024-03-25"))
                .extract()
                .path("id");

        Office.cashier()
                .get("/api/v1/payments/{id}", second)
                .then()
                .body("credit.amount", equalTo("10.00"))
                .body("refunded.amount", equalTo("10.00"));
        Office.receivable(customer)
                .body("items[0].received.amount", equalTo("10.00"))
                .body("items[0].credit.amount", equalTo("10.00"))
                .body("items[0].balance.amount", equalTo("-10.00"));
        Office.cashier().get("/api/v1/refunds?customerId={id}", customer).then().body("items.id", contains(refund));
        Office.cashier().get("/api/v1/refunds/{id}", refund).then().body("reason", equalTo("退还多缴"));
        Books.of(customer).requireBalance();
        assertThat(Events.awaited("billing.refund.paid.v1", UUID.fromString(refund))
                        .data()
                        .path("amount")
                        .path("amount")
                        .textValue())
                .isEqualTo("40.00");
    }

    @Test
    void moreThanThereIsInCreditStaysWhereItIs() {
        paid("30.00");

        refund("30.01")
                .statusCode(422)
                .body("type", equalTo("/problems/more-than-credit"))
                .body("credit.amount", equalTo("30.00"))
                .body("errors[0].pointer", equalTo("/amount"));
        refund("30.00").statusCode(201);
        refund("0.01").statusCode(422);
        Office.finance().get("/api/v1/credits?customerId={id}", customer).then().body("items", hasSize(0));
    }

    @Test
    void whoStillOwesGetsNothingBack() {
        Office.billed(customer, "100", "2024-03-24");
        String newer = Office.billed(customer, "50", "2024-03-25");
        Office.pay(customer, "80.00", newer, "50.00").then().statusCode(201);

        refund("30.00")
                .statusCode(409)
                .body("type", equalTo("/problems/still-owes"))
                .body("receivable.amount", equalTo("100.00"));
    }

    @Test
    void moneyGivenBackIsNotReversedAsWell() {
        String payment = paid("30.00");
        refund("10.00").statusCode(201);

        Office.finance()
                .body(Map.of("reason", "支票退票"))
                .post("/api/v1/payments/{id}/reversal", payment)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/refunded"))
                .body("refunded.amount", equalTo("10.00"));
        Books.of(customer).requireBalance();
    }

    @Test
    void theQuarterThatCountedTheMoneyLosesIt() {
        paid("30.00");
        TestClock.set("2024-04-02T10:00:00+08:00");

        refund("30.00").statusCode(201);

        await("both totals")
                .until(() -> Events.published("billing.quarter-total.changed.v1", customer)
                                .size()
                        == 2);
        var last =
                Events.published("billing.quarter-total.changed.v1", customer).getLast();
        assertThat(last.data().path("quarter").textValue()).isEqualTo("2024-Q1");
        assertThat(last.data().path("totalPaid").path("amount").textValue()).isEqualTo("0.00");
    }

    @Test
    void onlyFinanceGivesMoneyBackAndSaysWhy() {
        paid("30.00");
        for (String role : new String[] {"CASHIER", "METER_READER", "AGENT", "GM"}) {
            Office.as(role)
                    .body(Map.of("customerId", customer, "amount", Office.cny("1.00"), "reason", "?"))
                    .post("/api/v1/refunds")
                    .then()
                    .statusCode(403)
                    .body("allowedFor", contains("FINANCE"));
        }
        for (String field : new String[] {"reason", "amount", "customerId"}) {
            Map<String, Object> body =
                    new LinkedHashMap<>(Map.of("customerId", customer, "amount", Office.cny("1.00"), "reason", "x"));
            body.remove(field);
            Office.finance()
                    .body(body)
                    .post("/api/v1/refunds")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/" + field));
        }
        for (String amount : new String[] {"0.00", "-1.00"}) {
            refund(amount).statusCode(422);
        }
        Office.receivable(customer).body("items[0].credit.amount", equalTo("30.00"));
    }

    private String paid(String amount) {
        return Office.pay(customer, amount).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse refund(String amount) {
        return Office.finance()
                .body(Map.of("customerId", customer, "amount", Office.cny(amount), "reason", "退还多缴"))
                .post("/api/v1/refunds")
                .then();
    }
}
