package kefu.billing.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.testkit.Tokens;

/**
 * The billing office as its people use it, over HTTP. Residents pay 1.00 a cubic metre here, so the volume of their
 * readings is the amount of their invoices.
 */
public final class Office {

    private static final AtomicInteger METERS = new AtomicInteger();
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private Office() {}

    public static RequestSpecification as(String... roles) {
        return given().header("Authorization", Tokens.of("1001").roles(roles).bearer())
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification reader() {
        return as("METER_READER");
    }

    public static RequestSpecification cashier() {
        return as("CASHIER");
    }

    public static RequestSpecification finance() {
        return as("FINANCE");
    }

    public static UUID customer() {
        return UUID.randomUUID();
    }

    public static Map<String, Object> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    /** The tariff the tests work under; putting it up twice is harmless. */
    public static void tariff() {
        gas("GAS-PW", "PUBLIC_WELFARE", "2.50");
        gas("GAS-COM", "COMMERCIAL", "3.00");
        gas("GAS-RES", "RESIDENTIAL", "1.00");
        service("CLEANING", "hour", "80.00");
    }

    private static void gas(String code, String userKind, String price) {
        item(code, "GAS", userKind, "m³", price);
    }

    public static void service(String code, String unit, String price) {
        item(code, "SERVICE", null, unit, price);
    }

    private static void item(String code, String kind, String userKind, String unit, String price) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", code);
        item.put("kind", kind);
        if (userKind != null) {
            item.put("userKind", userKind);
        }
        item.put("title", code.toLowerCase());
        item.put("unit", unit);
        item.put("price", cny(price));
        item.put("effectiveFrom", "2000-01-01");
        int status = finance().body(item).post("/api/v1/tariff-items").statusCode();
        if (status != 201 && status != 409) {
            throw new IllegalStateException("The tariff was answered with " + status);
        }
    }

    public static String meter() {
        return "M-" + RUN + "-" + METERS.incrementAndGet();
    }

    public static String account(UUID customer, String userKind) {
        return cashier()
                .body(Map.of("customerId", customer, "userKind", userKind, "meterNumber", meter()))
                .post("/api/v1/gas-accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response read(String account, String on, String value) {
        return reader().body(Map.of("gasAccountId", account, "readOn", on, "value", value, "confirmed", true))
                .post("/api/v1/meter-readings");
    }

    public static String reading(String account, String on, String value) {
        return read(account, on, value).then().statusCode(201).extract().path("id");
    }

    public static ValidatableResponse missed(String account, String on) {
        return reader().body(Map.of("visitedOn", on, "reason", "无人在家"))
                .post("/api/v1/gas-accounts/{id}/missed-readings", account)
                .then();
    }

    public static String settlement(String reading) {
        return reader().body(Map.of("readingId", reading))
                .post("/api/v1/settlements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse sign(String settlement) {
        return reader().body(Map.of("signedBy", "王女士"))
                .post("/api/v1/settlements/{id}/signature", settlement)
                .then();
    }

    public static ValidatableResponse deliver(String settlement, String on) {
        return reader().body(Map.of("deliveredOn", on))
                .post("/api/v1/settlements/{id}/delivery", settlement)
                .then();
    }

    public static ValidatableResponse enter(String settlement) {
        return cashier().post("/api/v1/settlements/{id}/entry", settlement).then();
    }

    /** A resident's reading, statement, signature, delivery and entry, all on one day; answers with the invoice's id. */
    public static String billed(UUID customer, String amount, String day) {
        return billedOn(account(customer, "RESIDENTIAL"), amount, day);
    }

    public static String billedOn(String account, String meterShows, String day) {
        String settlement = settlement(reading(account, day, meterShows));
        sign(settlement).statusCode(200);
        deliver(settlement, day).statusCode(200);
        return enter(settlement).statusCode(200).extract().path("invoiceId");
    }

    public static Response pay(UUID customer, String amount) {
        return cashier()
                .body(Map.of("customerId", customer, "amount", cny(amount)))
                .post("/api/v1/payments");
    }

    public static Response pay(UUID customer, String amount, String invoice, String share) {
        return cashier()
                .body(Map.of(
                        "customerId", customer,
                        "amount", cny(amount),
                        "allocations", List.of(Map.of("invoiceId", invoice, "amount", cny(share)))))
                .post("/api/v1/payments");
    }

    public static ValidatableResponse invoice(String id) {
        return cashier().get("/api/v1/invoices/{id}", id).then().statusCode(200);
    }

    public static ValidatableResponse receivable(UUID customer) {
        return finance()
                .get("/api/v1/receivables?customerId={id}", customer)
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse step(RequestSpecification who, String dunningCase, String step, Object form) {
        return who.body(Map.of("form", form))
                .post("/api/v1/dunning-cases/{id}/steps/{step}", dunningCase, step)
                .then();
    }
}
