package kefu.billing.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇12 2: of what was settled, 95 % is to be collected. Each test has a day of its own. */
@QuarkusTest
class CollectionRateTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    private final String day = "2019-05-%02d".formatted(DAYS.incrementAndGet());
    private final UUID customer = Office.customer();

    @BeforeEach
    void aDayOfItsOwn() {
        TestClock.set(day + "T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void nineHundredAndFiftyOfAThousandMeetsTheTarget() {
        Office.billed(customer, "600", day);
        Office.billed(customer, "400", day);
        Office.pay(customer, "950.00").then().statusCode(201);

        rate("kind=GAS")
                .body("settled.amount", equalTo("1000.00"))
                .body("collected.amount", equalTo("950.00"))
                .body("rate", equalTo(0.95f))
                .body("target", equalTo(0.95f))
                .body("targetMet", equalTo(true));
    }

    @Test
    void oneFenLessDoesNot() {
        Office.billed(customer, "1000", day);
        Office.pay(customer, "949.99").then().statusCode(201);

        rate("kind=GAS").body("rate", equalTo(0.94999f)).body("targetMet", equalTo(false));
    }

    /** 004-S7 11: 统计各项费用的收缴率并向主任汇报. */
    @Test
    void theDirectorReadsTheRate() {
        Office.as("SUPERVISOR")
                .get("/api/v1/reports/collection-rate?from=" + day + "&to=" + day)
                .then()
                .statusCode(200);
        Office.as("AGENT")
                .get("/api/v1/reports/collection-rate?from=" + day + "&to=" + day)
                .then()
                .statusCode(403);
    }

    @Test
    void withoutAKindItIsTheRateOfGas() {
        Office.billed(customer, "10", day);

        rate("").body("kind", equalTo("GAS")).body("rate", equalTo(0)).body("targetMet", equalTo(false));
    }

    @Test
    void whereNothingWasSettledThereIsNoRate() {
        rate("kind=GAS").body("rate", nullValue()).body("targetMet", nullValue());
    }

    @Test
    void aFeeWithoutATargetHasARateOnly() {
        Office.cashier()
                .body(Map.of("customerId", customer, "lines", List.of(Map.of("item", "CLEANING", "quantity", 1))))
                .post("/api/v1/invoices")
                .then()
                .statusCode(201);
        Office.pay(customer, "20.00").then().statusCode(201);

        rate("kind=SERVICE")
                .body("rate", equalTo(0.25f))
                .body("target", nullValue())
                .body("targetMet", nullValue());
    }

    @Test
    void voidInvoicesAndReversedPaymentsDoNotCount() {
        String wrong = Office.billed(customer, "500", day);
        Office.billed(customer, "100", day);
        Office.finance().body(Map.of("reason", "抄错")).post("/api/v1/invoices/{id}/voiding", wrong);
        String payment = Office.pay(customer, "100.00").then().extract().path("id");
        Office.finance().body(Map.of("reason", "退票")).post("/api/v1/payments/{id}/reversal", payment);

        rate("kind=GAS").body("settled.amount", equalTo("100.00")).body("collected.amount", equalTo("0.00"));
    }

    @Test
    void anUnreadablePeriodIsRefused() {
        for (String query : List.of(
                "kind=GAS",
                "from=2024-01-01",
                "from=x&to=y",
                "from=2024-02-01&to=2024-01-31",
                "from=2000-01-01&to=2024-01-01",
                "from=2024-01-01&to=2024-02-01&kind=TAX")) {
            Office.finance()
                    .get("/api/v1/reports/collection-rate?" + query)
                    .then()
                    .statusCode(422);
        }
        Office.finance()
                .get("/api/v1/reports/collection-rate?from=2024-01-01&to=2024-01-31&currency=CNY")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?currency"));
    }

    @Test
    void theRatesOfAMonthStandTogetherWithTheOnesBelowTarget() {
        TestClock.set("2018-06-15T10:00:00+08:00");
        Office.billed(customer, "100", "2018-06-15");
        Office.pay(customer, "94.99").then().statusCode(201);
        Office.finance()
                .get("/api/v1/reports/rates?month=2018-06")
                .then()
                .statusCode(200)
                .body("collection.kind", contains("GAS", "SERVICE", "PROPERTY"))
                .body("collection[0].rate", equalTo(0.9499f))
                .body("accuracy", equalTo(1))
                .body("belowTarget", contains("collection-GAS"));

        Office.pay(customer, "0.01").then().statusCode(201);

        Office.finance().get("/api/v1/reports/rates?month=2018-06").then().body("belowTarget", hasSize(0));
        Office.as("AGENT").get("/api/v1/reports/rates?month=2018-06").then().statusCode(403);
        Office.finance().get("/api/v1/reports/rates?month=June").then().statusCode(422);
    }

    @Test
    void anAgentHasNoBusinessWithReports() {
        Office.as("AGENT")
                .get("/api/v1/reports/collection-rate?from={d}&to={d}", day, day)
                .then()
                .statusCode(403);
        Office.as("AGENT")
                .get("/api/v1/reports/meter-monthly?month=2024-03")
                .then()
                .statusCode(403);
        Office.cashier()
                .get("/api/v1/reports/meter-monthly?month=2024-03")
                .then()
                .statusCode(403)
                .body("allowedFor", contains("FINANCE", "METER_READER", "CS_MANAGER", "SUPERVISOR", "AUDIT", "GM"));
    }

    private ValidatableResponse rate(String more) {
        return Office.finance()
                .get("/api/v1/reports/collection-rate?from=" + day + "&to=" + day + (more.isEmpty() ? "" : "&" + more))
                .then()
                .statusCode(200);
    }
}
