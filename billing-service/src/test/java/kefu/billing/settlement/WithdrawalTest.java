package kefu.billing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was filled in wrongly is withdrawn, what is nothing is settled at once (003-篇12 4–6). */
@QuarkusTest
class WithdrawalTest {

    private final UUID customer = Office.customer();

    private String reading;

    @BeforeEach
    void aRestaurantWasReadOnTheTwentySecond() {
        TestClock.set("2024-03-22T10:00:00+08:00");
        Office.tariff();
        reading = Office.reading(Office.account(customer, "COMMERCIAL"), "2024-03-22", "411.52");
    }

    @Test
    void aWithdrawnStatementMakesRoomForANewOne() {
        String settlement = Office.settlement(reading);
        Office.reader()
                .body(Map.of("reason", "填错"))
                .post("/api/v1/settlements/{id}/voiding", settlement)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOID"));

        Office.sign(settlement).statusCode(409);
        Office.deliver(settlement, "2024-03-22").statusCode(409);
        assertThat(Office.settlement(reading)).isNotEqualTo(settlement);
    }

    @Test
    void onceBilledAStatementIsWithdrawnThroughItsInvoice() {
        String settlement = Office.settlement(reading);
        Office.sign(settlement).statusCode(200);
        String invoice = Office.enter(settlement).statusCode(200).extract().path("invoiceId");

        Office.reader()
                .body(Map.of("reason", "填错"))
                .post("/api/v1/settlements/{id}/voiding", settlement)
                .then()
                .statusCode(409)
                .body("invoiceId", equalTo(invoice));
        Office.finance()
                .body(Map.of("reason", "填错"))
                .post("/api/v1/invoices/{id}/voiding", invoice)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOID"));
        Office.reader()
                .get("/api/v1/settlements/{id}", settlement)
                .then()
                .body("status", equalTo("VOID"))
                .body("voidReason", equalTo("填错"));
        Office.receivable(customer).body("items[0].balance.amount", equalTo("0.00"));
    }

    @Test
    void whereNothingWasBurntNothingIsOwed() {
        String empty = Office.reading(Office.account(customer, "RESIDENTIAL"), "2024-03-22", "0");
        String settlement = Office.settlement(empty);
        Office.sign(settlement).statusCode(200);

        Office.enter(settlement).statusCode(200).body("status", equalTo("PAID")).body("invoiceId", nullValue());
        noInvoice();
    }

    private void noInvoice() {
        Office.finance()
                .get("/api/v1/invoices?customerId={id}", customer)
                .then()
                .body("items", hasSize(0));
    }
}
