package kefu.billing.discount;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 001-④七: class A has a discount, down to 5 % net profit; nobody else has one. */
@QuarkusTest
class DiscountTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void today() {
        TestClock.set("2024-03-31T10:00:00+08:00");
    }

    @Test
    void aClassACustomerMayHaveAPriceThatLeavesFivePerCent() {
        classified("A");

        quote("9500.00", "10000.00")
                .statusCode(201)
                .body("netProfit", equalTo(0.05f))
                .body("number", matchesPattern("DQ-20240331-\\d{4,}"));
        quote("9500.00", "9999.99")
                .statusCode(422)
                .body("type", equalTo("/problems/below-floor"))
                .body("lowestPrice.amount", equalTo("10000.00"))
                .body("errors[0].pointer", equalTo("/price"));
    }

    @Test
    void othersHaveNoDiscount() {
        quote("9500.00", "10000.00").statusCode(409).body("type", equalTo("/problems/no-discount"));

        classified("B");
        quote("9500.00", "10000.00").statusCode(409).body("class", equalTo("B"));
    }

    @Test
    void whoFallsFromClassALosesTheDiscount() {
        classified("A");
        quote("1.00", "2.00").statusCode(201);

        classified("C");

        quote("1.00", "2.00").statusCode(409);
    }

    @Test
    void aQuoteIsApprovedOnceBySomebodyElseWhileTheClassHolds() {
        classified("A");
        String quote = quote("1.00", "2.00")
                .body("status", equalTo("QUOTED"))
                .extract()
                .path("id");
        String other = quote("1.00", "2.00").extract().path("id");
        approve("1001", "CS_MANAGER", quote).statusCode(409).body("type", equalTo("/problems/own-work"));
        approve("1002", "SALES", quote).statusCode(403);
        approve("1002", "CS_MANAGER", quote)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvedBy", equalTo("1002"))
                .body("approvedOn", equalTo("2024-03-31"));
        approve("1003", "GM", quote).statusCode(409);

        classified("C");
        approve("1002", "CS_MANAGER", other).statusCode(409).body("type", equalTo("/problems/no-discount"));
    }

    @Test
    void nonsenseIsRefused() {
        classified("A");
        for (List<String> deal :
                List.of(List.of("-1.00", "10.00"), List.of("1.00", "0.00"), List.of("1.00", "-10.00"))) {
            quote(deal.getFirst(), deal.getLast()).statusCode(422);
        }
    }

    @Test
    void aMeterReaderQuotesNoPrices() {
        Office.reader()
                .body(Map.of("customerId", customer, "cost", Office.cny("1.00"), "price", Office.cny("2.00")))
                .post("/api/v1/discount-quotes")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse approve(String operator, String role, String quote) {
        return RestAssured.given()
                .header("Authorization", Tokens.of(operator).roles(role).bearer())
                .post("/api/v1/discount-quotes/{id}/approval", quote)
                .then();
    }

    private void classified(String to) {
        Events.publish(
                "customer.events",
                "customer.classified.v1",
                customer,
                Map.of("to", to, "matchedRules", List.of(), "quarter", "2024-Q1"));
        await("the class of customer " + customer)
                .until(() -> quote("1.00", "1000.00").extract().statusCode() == (to.equals("A") ? 201 : 409)
                        && (to.equals("A")
                                || to.equals(quote("1.00", "2.00").extract().path("class"))));
    }

    private ValidatableResponse quote(String cost, String price) {
        return Office.as("SALES")
                .body(Map.of("customerId", customer, "cost", Office.cny(cost), "price", Office.cny(price)))
                .post("/api/v1/discount-quotes")
                .then();
    }
}
