package kefu.billing.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.PublishedEvent;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 001-④七: what a customer's class is computed from, quarter by quarter. */
@QuarkusTest
class QuarterTotalsTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void theEndOfTheFirstQuarter() {
        TestClock.set("2024-03-31T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void moneyReceivedAndRevenueAreTwoMeasures() {
        Office.billed(customer, "300", "2024-03-31");
        Office.pay(customer, "500.00").then().statusCode(201);

        last(2, "2024-Q1", "500.00", "300.00", 1);
    }

    @Test
    void moneyCountsInTheQuarterItWasReceivedIn() {
        Office.billed(customer, "300", "2024-03-31");
        TestClock.set("2024-04-01T10:00:00+08:00");
        Office.pay(customer, "300.00").then().statusCode(201);
        last(2, "2024-Q2", "300.00", "0.00", 1);

        Office.cashier()
                .body(Map.of("customerId", customer, "amount", Office.cny("20.00"), "receivedOn", "2024-03-31"))
                .post("/api/v1/payments")
                .then()
                .statusCode(201);
        last(3, "2024-Q1", "20.00", "300.00", 1);
    }

    @Test
    void aReversalLowersTheQuarterThatCountedTheMoney() {
        String payment = Office.pay(customer, "20000.00").then().extract().path("id");
        TestClock.set("2024-04-02T10:00:00+08:00");

        Office.finance()
                .body(Map.of("reason", "退票"))
                .post("/api/v1/payments/{id}/reversal", payment)
                .then()
                .statusCode(200);

        last(2, "2024-Q1", "0.00", "0.00", 1);
    }

    @Test
    void revenueIsAveragedOverTheAccountsThereAre() {
        Office.billed(customer, "300", "2024-03-31");
        Office.account(customer, "RESIDENTIAL");
        last(2, "2024-Q1", "0.00", "300.00", 2);

        Office.billed(customer, "300", "2024-03-31");
        last(4, "2024-Q1", "0.00", "600.00", 3);
    }

    @Test
    void aCustomerWithoutAGasAccountCountsAsOne() {
        Office.pay(customer, "1.00").then().statusCode(201);

        last(1, "2024-Q1", "1.00", "0.00", 1);
    }

    private void last(int count, String quarter, String paid, String revenue, int accounts) {
        await("quarter total " + count + " of customer " + customer).until(() -> totals().size() >= count);
        assertThat(totals()).hasSize(count);
        assertThat(totals().getLast().data())
                .isEqualTo(Json.tree(Map.of(
                        "customerId", customer.toString(),
                        "quarter", quarter,
                        "totalPaid", Office.cny(paid),
                        "revenue", Office.cny(revenue),
                        "accounts", accounts)));
    }

    private List<PublishedEvent> totals() {
        return Events.published("billing.quarter-total.changed.v1", customer);
    }
}
