package kefu.billing.charge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇9 3: at the counter only what the tariff has is charged (不准乱收费), by those who may. */
@QuarkusTest
class CounterChargeTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void aMondayInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void aFeeOutsideTheTariffIsRefusedAtTheCounter() {
        chargeByHand("BRIBE", 1)
                .statusCode(422)
                .body("type", equalTo("/problems/not-in-tariff"))
                .body("errors[0].pointer", equalTo("/item"));
    }

    @Test
    void gasIsNotChargedAsAService() {
        chargeByHand("GAS-RES", 1).statusCode(422).body("type", equalTo("/problems/not-in-tariff"));
    }

    @Test
    void nothingOrTooMuchIsNotCharged() {
        for (Object quantity : new Object[] {0, -1, 1_000_001, 1e30}) {
            chargeByHand("CLEANING", quantity).statusCode(422);
        }
        Office.finance()
                .get("/api/v1/service-charges?customerId={id}", customer)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void onlyTheCashierAndFinanceChargeAndOnlyFinanceTakesRemittances() {
        String charge = chargeByHand("CLEANING", 2).extract().path("id");
        for (String role : new String[] {"METER_READER", "AGENT", "TECHNICIAN"}) {
            Office.as(role)
                    .body(Map.of("customerId", customer, "item", "CLEANING", "quantity", 1))
                    .post("/api/v1/service-charges")
                    .then()
                    .statusCode(403);
        }
        Office.cashier()
                .body(Map.of("amount", Office.cny("160.00")))
                .post("/api/v1/service-charges/{id}/remittance", charge)
                .then()
                .statusCode(403)
                .body("allowedFor", contains("FINANCE"));
    }

    private ValidatableResponse chargeByHand(String item, Object quantity) {
        return Office.cashier()
                .body(Map.of("customerId", customer, "item", item, "quantity", quantity))
                .post("/api/v1/service-charges")
                .then();
    }
}
