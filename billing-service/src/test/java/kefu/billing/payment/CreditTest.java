package kefu.billing.payment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Books;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is dunned while his money lies here, however it came to lie here (B-10). */
@QuarkusTest
class CreditTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void aMorningInMarch() {
        on("2024-03-25");
        Office.tariff();
    }

    @Test
    void moneyThatAVoidInvoiceGaveBackPaysWhatFallsDue() {
        String wrong = paid("100");
        String open = Office.billed(customer, "80", "2024-03-25");
        takeBack(wrong);
        Office.invoice(open).body("status", equalTo("ISSUED"));

        on("2024-04-02");

        await().untilAsserted(() -> Office.invoice(open).body("status", equalTo("PAID")));
        Office.invoice(open).body("overdue", equalTo(false)).body("paidOn", equalTo("2024-04-02"));
        cases().body("items", hasSize(0));
        Office.receivable(customer).body("items[0].credit.amount", equalTo("20.00"));
        Books.of(customer).requireBalance();
    }

    @Test
    void tooLittleOfItPaysAPartAndTheRestIsDunned() {
        String wrong = paid("30");
        String open = Office.billed(customer, "80", "2024-03-25");
        takeBack(wrong);

        on("2024-04-02");

        await().untilAsserted(() -> cases().body("items.outstanding.amount", contains("50.00")));
        Office.invoice(open).body("status", equalTo("PARTLY_PAID")).body("overdue", equalTo(true));
        Books.of(customer).requireBalance();
    }

    /** Kill Bill leaves an account overdue that a credit has paid. */
    @Test
    void moneyThatIsFreedWhileTheCustomerIsDunnedEndsTheCase() {
        String wrong = paid("100");
        String late = Office.billed(customer, "80", "2024-03-25");
        on("2024-04-02");
        await().untilAsserted(() -> cases().body("items.state", contains("OVERDUE")));

        takeBack(wrong);

        cases().body("items.state", contains("CLOSED"));
        Office.invoice(late).body("status", equalTo("PAID")).body("overdue", equalTo(false));
        Office.receivable(customer).body("items[0].credit.amount", equalTo("20.00"));
        Books.of(customer).requireBalance();
    }

    private static void on(String day) {
        TestClock.set(day + "T10:00:00+08:00");
    }

    private String paid(String amount) {
        String invoice = Office.billed(customer, amount, "2024-03-25");
        Office.pay(customer, amount + ".00").then().statusCode(201);
        return invoice;
    }

    private static void takeBack(String invoice) {
        Office.finance()
                .body(Map.of("reason", "抄错表"))
                .post("/api/v1/invoices/{id}/voiding", invoice)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse cases() {
        return Office.reader()
                .get("/api/v1/dunning-cases?customerId={id}", customer)
                .then()
                .statusCode(200);
    }
}
