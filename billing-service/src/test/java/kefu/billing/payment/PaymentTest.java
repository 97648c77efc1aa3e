package kefu.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Books;
import kefu.billing.testing.Office;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the counter: one payment over several invoices, the rest as credit, and back again. */
@QuarkusTest
class PaymentTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void aMorningInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void onePaymentPaysSeveralInvoicesTheOldestFirst() {
        String march = Office.billed(customer, "100", "2024-03-25");
        String february = Office.billed(customer, "50", "2024-03-24");
        String april = Office.billed(customer, "80.50", "2024-03-25");

        Office.pay(customer, "200.00")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("number", matchesPattern("RC-20240325-\\d{4,}"))
                .body("allocations.invoiceId", contains(february, march, april))
                .body("allocations.amount.amount", contains("50.00", "100.00", "50.00"))
                .body("credit.amount", equalTo("0.00"))
                .body("receivedOn", equalTo("2024-03-25"));

        Office.invoice(february).body("status", equalTo("PAID")).body("paidOn", equalTo("2024-03-25"));
        Office.invoice(march).body("status", equalTo("PAID"));
        Office.invoice(april).body("status", equalTo("PARTLY_PAID")).body("outstanding.amount", equalTo("30.50"));
        Office.receivable(customer)
                .body("items[0].invoiced.amount", equalTo("230.50"))
                .body("items[0].received.amount", equalTo("200.00"))
                .body("items[0].receivable.amount", equalTo("30.50"))
                .body("items[0].balance.amount", equalTo("30.50"));
    }

    @Test
    void whatIsPaidTooMuchIsCreditAndPaysTheNextInvoiceByItself() {
        Office.billed(customer, "100", "2024-03-25");
        String payment = Office.pay(customer, "130.00")
                .then()
                .statusCode(201)
                .body("credit.amount", equalTo("30.00"))
                .extract()
                .path("id");
        Office.finance()
                .get("/api/v1/credits?customerId={id}", customer)
                .then()
                .body("items.id", contains(payment))
                .body("items[0].credit.amount", equalTo("30.00"));

        String next = Office.billed(customer, "20", "2024-03-25");
        String last = Office.billed(customer, "50", "2024-03-25");

        Office.invoice(next).body("status", equalTo("PAID"));
        Office.invoice(last).body("outstanding.amount", equalTo("40.00"));
        Office.finance().get("/api/v1/credits?customerId={id}", customer).then().body("items", hasSize(0));
        booksBalance();
    }

    @Test
    void thePayerMayNameTheInvoiceAndKeepTheRestAsCredit() {
        String old = Office.billed(customer, "100", "2024-03-24");
        String disputed = Office.billed(customer, "100", "2024-03-25");

        String payment = Office.pay(customer, "90.00", disputed, "60.00")
                .then()
                .statusCode(201)
                .body("credit.amount", equalTo("30.00"))
                .extract()
                .path("id");

        Office.invoice(old).body("status", equalTo("ISSUED"));
        Office.invoice(disputed).body("outstanding.amount", equalTo("40.00"));
        Office.cashier()
                .body(Map.of())
                .post("/api/v1/payments/{id}/allocations", payment)
                .then()
                .statusCode(200)
                .body("credit.amount", equalTo("0.00"));
        Office.invoice(old).body("outstanding.amount", equalTo("70.00"));
        booksBalance();
    }

    @Test
    void moneyGoesOnlyToOpenInvoicesOfThePayer() {
        String own = Office.billed(customer, "100", "2024-03-25");
        String foreign = Office.billed(Office.customer(), "100", "2024-03-25");

        Office.pay(customer, "50.00", foreign, "50.00")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/wrong-customer"))
                .body("errors[0].pointer", equalTo("/allocations/0/invoiceId"));
        Office.pay(customer, "50.00", UUID.randomUUID().toString(), "50.00")
                .then()
                .statusCode(422);
        Office.pay(customer, "200.00", own, "100.01")
                .then()
                .statusCode(422)
                .body("outstanding.amount", equalTo("100.00"));
        Office.pay(customer, "50.00", own, "60.00").then().statusCode(422);
        Office.pay(customer, "100.00").then().statusCode(201);
        Office.pay(customer, "50.00", own, "50.00")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/invoice-status"));
        Office.receivable(customer).body("items[0].received.amount", equalTo("100.00"));
    }

    @Test
    void aReversedPaymentOpensAgainWhatItHadPaidAndStaysOnRecord() {
        String first = Office.billed(customer, "100", "2024-03-24");
        String second = Office.billed(customer, "100", "2024-03-25");
        String payment =
                Office.pay(customer, "250.00").then().statusCode(201).extract().path("id");

        Office.finance()
                .body(Map.of("reason", "支票退票"))
                .post("/api/v1/payments/{id}/reversal", payment)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("reversalReason", equalTo("支票退票"))
                .body("reversedBy", equalTo("1001"))
                .body("credit.amount", equalTo("0.00"))
                .body("allocations.releasedAt", hasItem(notNullValue()));

        Office.invoice(first).body("status", equalTo("ISSUED")).body("paidOn", nullValue());
        Office.invoice(second).body("outstanding.amount", equalTo("100.00"));
        Office.receivable(customer)
                .body("items[0].balance.amount", equalTo("200.00"))
                .body("items[0].received.amount", equalTo("0.00"));
        assertThat(Events.awaited("billing.payment.reversed.v1", UUID.fromString(payment))
                        .data()
                        .path("reversedOn")
                        .textValue())
                .isEqualTo("2024-03-25");
        booksBalance();
        Office.finance()
                .body(Map.of("reason", "again"))
                .post("/api/v1/payments/{id}/reversal", payment)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-reversed"));
    }

    @Test
    void aReversalSettlesNothingWithoutAReason() {
        String payment = Office.pay(customer, "10.00").then().extract().path("id");

        for (Object reason : new Object[] {"", " ", 5}) {
            Office.finance()
                    .body(Map.of("reason", reason))
                    .post("/api/v1/payments/{id}/reversal", payment)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/reason"));
        }
    }

    @Test
    void aVoidedInvoiceGivesItsMoneyBackAsCredit() {
        String wrong = Office.billed(customer, "100", "2024-03-25");
        Office.pay(customer, "60.00").then().statusCode(201);

        Office.finance()
                .body(Map.of("reason", "抄错表"))
                .post("/api/v1/invoices/{id}/voiding", wrong)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOID"))
                .body("outstanding.amount", equalTo("0.00"));

        Office.receivable(customer)
                .body("items[0].invoiced.amount", equalTo("0.00"))
                .body("items[0].credit.amount", equalTo("60.00"))
                .body("items[0].balance.amount", equalTo("-60.00"));
        booksBalance();
        Office.finance()
                .body(Map.of("reason", "again"))
                .post("/api/v1/invoices/{id}/voiding", wrong)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "-5.00, CNY, /amount/amount",
        "0.00, CNY, /amount/amount",
        "1000000000.01, CNY, /amount/amount",
        "5.00, USD, /amount/currency",
        "5.001, CNY, /amount",
        "1e3, CNY, /amount",
        "5.00, XYZ, /amount"
    })
    void moneyThatIsNoMoneyIsRefused(String amount, String currency, String pointer) {
        Office.cashier()
                .body(Map.of("customerId", customer, "amount", Map.of("amount", amount, "currency", currency)))
                .post("/api/v1/payments")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
        Office.finance()
                .get("/api/v1/payments?customerId={id}", customer)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void moneyCannotHaveComeInTheFuture() {
        for (String day : List.of("2024-03-26", "9999-12-31", "1900-01-01")) {
            Office.cashier()
                    .body(Map.of("customerId", customer, "amount", Office.cny("5.00"), "receivedOn", day))
                    .post("/api/v1/payments")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/receivedOn"));
        }
    }

    @Test
    void aMeterReaderTakesNoMoneyAndACashierReversesNone() {
        Office.reader()
                .body(Map.of("customerId", customer, "amount", Office.cny("5.00")))
                .post("/api/v1/payments")
                .then()
                .statusCode(403)
                .body("allowedFor", contains("CASHIER", "FINANCE"));
        String payment = Office.pay(customer, "5.00").then().extract().path("id");
        Office.cashier()
                .body(Map.of("reason", "?"))
                .post("/api/v1/payments/{id}/reversal", payment)
                .then()
                .statusCode(403)
                .body("allowedFor", contains("FINANCE"));
        Office.cashier().get("/api/v1/ledger/entries").then().statusCode(403);
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

    private void booksBalance() {
        Books.of(customer).requireBalance();
    }
}
