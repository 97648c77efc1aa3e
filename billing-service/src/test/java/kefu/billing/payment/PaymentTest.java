package kefu.billing.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Books;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the counter: one payment over several invoices, the rest as credit, and what is refused. */
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

    private void booksBalance() {
        Books.of(customer).requireBalance();
    }
}
