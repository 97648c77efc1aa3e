package kefu.billing.rebate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇4 四(一): the rebate of a month is reported by the 6th of the next and never paid beyond what is pending. */
@QuarkusTest
class RebateTest {

    private final String partner = "P-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void theThirdOfApril() {
        on("2024-04-03");
    }

    @Test
    void aStatementReportedOnTheSixthIsInTime() {
        String statement = calculate("2024-03", "1000.00")
                .statusCode(201)
                .body("number", matchesPattern("RB-20240403-\\d{4,}"))
                .body("dueDate", equalTo("2024-04-06"))
                .body("status", equalTo("CALCULATED"))
                .extract()
                .path("id");
        on("2024-04-06");

        act(statement, "report").statusCode(200).body("late", equalTo(false)).body("status", equalTo("REPORTED"));

        var reported = Events.awaited("billing.rebate.reported.v1", UUID.fromString(statement));
        assertThat(reported.data().path("late").booleanValue()).isFalse();
        act(statement, "report").statusCode(409).body("type", equalTo("/problems/rebate-status"));
    }

    @Test
    void aStatementReportedOnTheSeventhIsLate() {
        String statement = calculated("2024-03", "1000.00");
        on("2024-04-07");

        act(statement, "report").statusCode(200).body("late", equalTo(true));
    }

    @Test
    void whatIsStillNotReportedOnTheSeventhIsLateAlready() {
        on("2013-04-06");
        String statement = calculated("2013-03", "1000.00");
        look(statement).body("late", equalTo(false));
        month("2013-03").body("late", equalTo(0)).body("unreported", equalTo(1));
        on("2013-04-07");
        look(statement).body("late", equalTo(true));
        Office.as("AGENT")
                .get("/api/v1/rebate-statements?partner={p}", partner)
                .then()
                .body("items.late", contains(true));
        month("2013-03").body("late", equalTo(1)).body("unreported", equalTo(1));
    }

    @Test
    void aMonthIsNotReportedBeforeItsLastDayIsOver() {
        on("2024-02-28");
        String statement = calculated("2024-02", "1000.00");
        on("2024-02-29");
        act(statement, "report")
                .statusCode(409)
                .body("type", equalTo("/problems/month-not-over"))
                .body("possibleFrom", equalTo("2024-03-01"));
        look(statement).body("status", equalTo("CALCULATED"));
        TestClock.set("2024-03-01T00:00:00+08:00");
        act(statement, "report").statusCode(200).body("late", equalTo(false));
    }

    @Test
    void theDecembersStatementIsDueInJanuary() {
        calculate("2023-12", "10.00").statusCode(201).body("dueDate", equalTo("2024-01-06"));
    }

    @Test
    void whatIsNotPaidIsPendingAndNoMoreThanThatIsPaid() {
        String statement = calculated("2024-03", "1000.00");
        pay(statement, "600.00").statusCode(409).body("type", equalTo("/problems/rebate-status"));
        act(statement, "report").statusCode(200);

        pay(statement, "600.00")
                .statusCode(201)
                .body("status", equalTo("PARTLY_PAID"))
                .body("paid.amount", equalTo("600.00"))
                .body("pending.amount", equalTo("400.00"));
        pay(statement, "400.01")
                .statusCode(422)
                .body("type", equalTo("/problems/more-than-pending"))
                .body("pending.amount", equalTo("400.00"))
                .body("errors[0].pointer", equalTo("/amount"));
        pay(statement, "400.00").statusCode(201).body("status", equalTo("PAID")).body("payouts", hasSize(2));
        pay(statement, "0.01").statusCode(409);
    }

    @Test
    void aMonthAddsUpOverAllPartners() {
        on("2011-04-07");
        String one = calculated("2011-03", "1000.00");
        act(one, "report").statusCode(200);
        pay(one, "600.00").statusCode(201);

        month("2011-03")
                .body("statements", equalTo(1))
                .body("rebate.amount", equalTo("1000.00"))
                .body("paid.amount", equalTo("600.00"))
                .body("pending.amount", equalTo("400.00"))
                .body("late", equalTo(1))
                .body("unreported", equalTo(0));
    }

    @Test
    void aPartnerHasOneStatementAMonth() {
        String statement = calculated("2024-03", "1000.00");
        calculate("2024-03", "1.00").statusCode(409).body("statementId", equalTo(statement));
    }

    @Test
    void aPartnerSeesHisOwnOnly() {
        String statement = calculated("2024-03", "1000.00");
        on("2024-04-04");

        partner(partner).get("/api/v1/rebate-statements").then().body("items.id", contains(statement));
        partner(partner).get("/api/v1/rebate-statements/{id}", statement).then().statusCode(200);
        partner("P-other")
                .get("/api/v1/rebate-statements/{id}", statement)
                .then()
                .statusCode(404);
        partner("P-other")
                .get("/api/v1/rebate-statements?partner={p}", partner)
                .then()
                .body("items", hasSize(0));
        partner("P-other", "CUSTOMER")
                .get("/api/v1/rebate-statements/{id}", statement)
                .then()
                .statusCode(404);
        partner(partner)
                .post("/api/v1/rebate-statements/{id}/report", statement)
                .then()
                .statusCode(403);
        Office.as("AGENT")
                .get("/api/v1/rebate-statements?partner={p}&month=2024-03", partner)
                .then()
                .body("items.id", contains(statement));
    }

    @Test
    void nonsenseAndWrongHandsAreRefused() {
        String statement = calculated("2024-03", "1000.00");
        act(statement, "report").statusCode(200);
        for (String role : new String[] {"AGENT", "CASHIER", "GM"}) {
            Office.as(role)
                    .body(Map.of("amount", Office.cny("1.00")))
                    .post("/api/v1/rebate-statements/{id}/payouts", statement)
                    .then()
                    .statusCode(403);
        }
        calculate("2024-05", "1.00").statusCode(422).body("errors.pointer", contains("/month"));
        calculate("2024-13", "1.00").statusCode(422).body("errors.pointer", contains("/month"));
        calculate("2024-02", "25000.01").statusCode(422).body("errors.pointer", contains("/rebate"));
        calculate("2024-02", "-1.00").statusCode(422).body("errors.pointer", hasItem("/rebate/amount"));
    }

    private static void on(String day) {
        TestClock.set(day + "T10:00:00+08:00");
    }

    private String calculated(String month, String rebate) {
        return calculate(month, rebate).statusCode(201).extract().path("id");
    }

    private ValidatableResponse calculate(String month, String rebate) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partner", partner);
        body.put("month", month);
        body.put("turnover", Office.cny("25000.00"));
        body.put("rebate", Office.cny(rebate));
        return Office.as("AGENT").body(body).post("/api/v1/rebate-statements").then();
    }

    private static ValidatableResponse look(String statement) {
        return Office.as("AGENT")
                .get("/api/v1/rebate-statements/{id}", statement)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse month(String month) {
        return Office.as("AGENT")
                .get("/api/v1/reports/rebates?month=" + month)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse act(String statement, String what) {
        return Office.as("AGENT")
                .post("/api/v1/rebate-statements/{id}/{what}", statement, what)
                .then();
    }

    private static ValidatableResponse pay(String statement, String amount) {
        return Office.finance()
                .body(Map.of("amount", Office.cny(amount)))
                .post("/api/v1/rebate-statements/{id}/payouts", statement)
                .then();
    }

    private static RequestSpecification partner(String who, String... more) {
        String[] roles =
                Stream.concat(Stream.of("AGENT_PARTNER"), Stream.of(more)).toArray(String[]::new);
        return RestAssured.given()
                .header("Authorization", Tokens.of(who).roles(roles).bearer())
                .contentType(ContentType.JSON);
    }
}
