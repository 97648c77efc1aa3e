package kefu.billing.tariff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 003-篇9 3: what is not in the tariff may not be charged; a price holds from a day to a day. */
@QuarkusTest
class TariffTest {

    private final String code =
            "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @BeforeEach
    void marchMorning() {
        TestClock.set("2024-03-20T09:00:00+08:00");
    }

    @Test
    void anItemHasACodeAUnitAPriceAndItsDays() {
        String id = add(item("effectiveTo", "2024-12-31"))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("price.amount", equalTo("80.00"))
                .extract()
                .path("id");

        Office.as("AGENT")
                .get("/api/v1/tariff-items/{id}", id)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("unit", equalTo("hour"))
                .body("effectiveFrom", equalTo("2024-01-01"))
                .body("effectiveTo", equalTo("2024-12-31"));
    }

    @Test
    void aSuccessorEndsTheOldPriceTheDayBeforeItBegins() {
        add(item()).statusCode(201);
        add(item("effectiveFrom", "2024-07-01", "price", Office.cny("90.00"))).statusCode(201);

        list("code=" + code)
                .body("items.effectiveFrom", contains("2024-01-01", "2024-07-01"))
                .body("items[0].effectiveTo", equalTo("2024-06-30"))
                .body("items[1].effectiveTo", nullValue());
        list("code=" + code + "&on=2024-06-30").body("items.price.amount", contains("80.00"));
        list("code=" + code + "&on=2024-07-01").body("items.price.amount", contains("90.00"));
        list("code=" + code + "&on=2023-12-31").body("items", hasSize(0));
    }

    @Test
    void twoPricesForOneDayAreRefused() {
        add(item("effectiveTo", "2024-12-31")).statusCode(201);

        add(item("effectiveFrom", "2024-12-31")).statusCode(409).body("type", equalTo("/problems/tariff-overlap"));
        add(item("effectiveFrom", "2023-06-01")).statusCode(409);
        add(item("effectiveFrom", "2025-01-01")).statusCode(201);
    }

    @Test
    void aKindOfUserHasOneGasPriceADayWhateverItsCode() {
        Office.tariff();

        add(item("kind", "GAS", "userKind", "COMMERCIAL")).statusCode(409);
    }

    @Test
    void onlyAGasPriceNamesAKindOfUser() {
        add(item("kind", "GAS")).statusCode(422).body("errors.pointer", hasItem("/userKind"));
        add(item("userKind", "COMMERCIAL")).statusCode(422).body("errors.pointer", hasItem("/userKind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00", "1000000000.01"})
    void aPriceIsAboveZeroAndWithinReason(String price) {
        add(item("price", Office.cny(price))).statusCode(422).body("errors.pointer", hasItem("/price/amount"));
    }

    @Test
    void itemsAreReadOnePageAfterTheOther() {
        for (int i = 1; i <= 3; i++) {
            add(item("effectiveFrom", "2024-0" + i + "-01")).statusCode(201);
        }
        String next = list("code=" + code + "&limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");

        list("code=" + code + "&limit=2&cursor=" + next)
                .body("items.effectiveFrom", contains("2024-03-01"))
                .body("next", nullValue());
    }

    @Test
    void onlyFinanceAndTheGeneralManagerKeepTheTariff() {
        for (String role : List.of("CASHIER", "METER_READER", "AGENT", "CS_MANAGER")) {
            Office.as(role)
                    .body(item())
                    .post("/api/v1/tariff-items")
                    .then()
                    .statusCode(403)
                    .body("allowedFor", contains("FINANCE", "GM"));
        }
        list("code=" + code).body("items", hasSize(0));
    }

    @Test
    void aFeeOutsideTheTariffCannotBeCharged() {
        UUID customer = Office.customer();

        Office.cashier()
                .body(Map.of("customerId", customer, "lines", List.of(Map.of("item", code, "quantity", 1))))
                .post("/api/v1/invoices")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-in-tariff"))
                .body("errors[0].pointer", equalTo("/lines/0/item"));
        Office.finance()
                .get("/api/v1/invoices?customerId={id}", customer)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aFeeThatIsNoLongerInTheTariffCannotBeChargedEither() {
        add(item("effectiveTo", "2024-03-19")).statusCode(201);

        Office.cashier()
                .body(Map.of("customerId", Office.customer(), "lines", List.of(Map.of("item", code, "quantity", 1))))
                .post("/api/v1/invoices")
                .then()
                .statusCode(422);
    }

    @Test
    void aServiceIsBilledAtItsTariffPrice() {
        add(item()).statusCode(201);

        Office.cashier()
                .body(Map.of("customerId", Office.customer(), "lines", List.of(Map.of("item", code, "quantity", 2.5))))
                .post("/api/v1/invoices")
                .then()
                .statusCode(201)
                .body("kind", equalTo("SERVICE"))
                .body("total.amount", equalTo("200.00"))
                .body("lines[0].unitPrice.amount", equalTo("80.00"))
                .body("payBy", nullValue())
                .body("status", equalTo("ISSUED"));
    }

    private Map<String, Object> item(Object... changes) {
        Map<String, Object> item = new LinkedHashMap<>(Map.of(
                "code", code,
                "kind", "SERVICE",
                "title", "擦玻璃",
                "unit", "hour",
                "price", Office.cny("80.00"),
                "effectiveFrom", "2024-01-01"));
        for (int i = 0; i < changes.length; i += 2) {
            item.put((String) changes[i], changes[i + 1]);
        }
        return item;
    }

    private static ValidatableResponse add(Map<String, Object> item) {
        return Office.finance().body(item).post("/api/v1/tariff-items").then();
    }

    private static ValidatableResponse list(String query) {
        return Office.finance().get("/api/v1/tariff-items?" + query).then().statusCode(200);
    }
}
