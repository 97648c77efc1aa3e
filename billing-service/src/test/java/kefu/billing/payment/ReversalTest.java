package kefu.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Books;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money taken back: off the invoices it had paid, with a reason, and the books keep the balance. */
@QuarkusTest
class ReversalTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void aMorningInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
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

    private void booksBalance() {
        Books.of(customer).requireBalance();
    }
}
