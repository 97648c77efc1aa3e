package kefu.billing.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 001-④四: contracts that expire, from the reminder to the renewal or to the filed loss. */
@QuarkusTest
class RenewalTest {

    private final UUID customer = Office.customer();
    private final String salesperson = "S-" + customer.toString().substring(0, 8);

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void theSalespersonIsRemindedAWeekBeforeADomainExpires() {
        String renewal = opened("WEBSITE", "2024-03-15", salesperson);
        look(renewal).body("remindOn", equalTo("2024-03-08")).body("state", equalTo("ACTIVE"));

        TestClock.set("2024-03-07T23:59:00+08:00");
        look(renewal).body("state", equalTo("ACTIVE"));
        TestClock.set("2024-03-08T00:00:01+08:00");
        awaitState(renewal, "REMINDED");

        var due = Events.awaited("billing.renewal.reminder-due.v1", UUID.fromString(renewal));
        assertThat(due.data().path("salesperson").textValue()).isEqualTo(salesperson);
        assertThat(due.data().path("addressedTo").textValue()).isEqualTo("SALES");
        Office.as("SALES").get("/api/v1/renewals/due").then().statusCode(200).body("items.id", hasItem(renewal));
        step(seller(), renewal, "notify-customer", Map.of("plan", "续两年优惠")).statusCode(200);
        Office.as("SALES").get("/api/v1/renewals/due").then().body("items.id", not(hasItem(renewal)));
    }

    @Test
    void whoeverIsNamedAfterTheReminderIsReminded() {
        String renewal = opened("WEBSITE", "2024-03-05", null);
        awaitState(renewal, "REMINDED");
        assertThat(Events.awaited("billing.renewal.reminder-due.v1", UUID.fromString(renewal))
                        .data()
                        .path("addressedTo")
                        .textValue())
                .isEqualTo("MARKET_DIRECTOR");

        step(Office.as("MARKET_DIRECTOR"), renewal, "assign", Map.of("salesperson", salesperson))
                .statusCode(200);

        await("the second reminder")
                .untilAsserted(() -> assertThat(
                                Events.published("billing.renewal.reminder-due.v1", UUID.fromString(renewal)))
                        .extracting(event -> event.data().path("addressedTo").textValue())
                        .containsExactly("MARKET_DIRECTOR", "SALES"));
    }

    @Test
    void theListOfAMonthHoldsExactlyWhatNobodyIsResponsibleFor() {
        opened("WEBSITE", "2031-04-10", salesperson);
        String nobodys = opened("WEBSITE", "2031-04-20", null);
        opened("WEBSITE", "2031-05-20", null);

        unowned("2031-04").body("addressedTo", equalTo("MARKET_DIRECTOR")).body("items.id", contains(nobodys));

        step(Office.as("AGENT"), nobodys, "assign", Map.of("salesperson", salesperson))
                .statusCode(403);
        step(Office.as("MARKET_DIRECTOR"), nobodys, "assign", Map.of("salesperson", salesperson))
                .statusCode(200)
                .body("salesperson", equalTo(salesperson));
        unowned("2031-04").body("items", hasSize(0));
    }

    @Test
    void atTheEndOfTheMonthTheMarketDirectorIsTold() {
        String nobodys = opened("WEBSITE", "2024-04-20", null);
        String somebodys = opened("WEBSITE", "2024-04-20", salesperson);

        TestClock.set("2024-03-31T09:00:00+08:00");

        assertThat(Events.awaited("billing.renewal.unowned.v1", UUID.fromString(nobodys))
                        .data()
                        .path("addressedTo")
                        .textValue())
                .isEqualTo("MARKET_DIRECTOR");
        assertThat(Events.about(UUID.fromString(somebodys))).isEmpty();
    }

    @Test
    void whatIsNotRenewedIsFiledAndClosedOnlyWithTheSalespersonsFeedback() {
        String renewal = opened("WEBSITE", "2024-03-15", salesperson);
        step(Office.as("AGENT"), renewal, "file", Map.of("note", "?")).statusCode(409);
        TestClock.set("2024-03-16T00:00:01+08:00");
        awaitState(renewal, "EXPIRED");
        Events.awaited("billing.renewal.lapsed.v1", UUID.fromString(renewal));
        Office.as("AGENT").get("/api/v1/renewals?unfiled=true").then().body("items.id", hasItem(renewal));

        step(Office.as("AGENT"), renewal, "close", Map.of())
                .statusCode(409)
                .body("missing", contains("file", "feedback"));
        step(Office.as("AGENT"), renewal, "file", Map.of("note", "客户改用他家")).statusCode(200);
        Office.as("AGENT").get("/api/v1/renewals?unfiled=true").then().body("items.id", not(hasItem(renewal)));
        step(Office.as("AGENT"), renewal, "close", Map.of()).statusCode(409).body("missing", contains("feedback"));
        step(Office.as("SALES"), renewal, "feedback", Map.of("reason", "?")).statusCode(403);
        step(seller(), renewal, "feedback", Map.of()).statusCode(422).body("errors.pointer", hasItem("/form/reason"));
        step(seller(), renewal, "feedback", Map.of("reason", "价格")).statusCode(200);
        step(Office.as("AGENT"), renewal, "close", Map.of())
                .statusCode(200)
                .body("state", equalTo("NOT_RENEWED"))
                .body("closed", equalTo(true));
        Office.as("AGENT")
                .get("/api/v1/renewals/{id}/history", renewal)
                .then()
                .body("items.step", contains("opened", "remind", "expire", "file", "feedback", "close"));
    }

    @Test
    void whatIsRenewedIsWatchedUntilItsNewLastDay() {
        String renewal = opened("PROMOTION", "2024-05-31", salesperson);
        look(renewal).body("remindOn", equalTo("2024-04-30"));
        step(Office.as("SALES"), renewal, "renew", Map.of("renewedUntil", "2024-05-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/renewedUntil"));

        step(Office.as("SALES"), renewal, "renew", Map.of("renewedUntil", "2025-05-31"))
                .statusCode(200)
                .body("state", equalTo("RENEWED"));

        Office.as("SALES")
                .get("/api/v1/renewals?salesperson={who}", salesperson)
                .then()
                .body("items.expiresOn", contains("2025-05-31", "2024-05-31"))
                .body("items.closed", contains(false, true));
        step(Office.as("SALES"), renewal, "renew", Map.of("renewedUntil", "2026-05-31"))
                .statusCode(409);
        TestClock.set("2024-06-01T00:00:01+08:00");
        look(renewal).body("state", equalTo("RENEWED"));
    }

    @Test
    void nonsenseAndStrangersAreRefused() {
        for (String day : new String[] {"2024-02-29", "2099-01-01"}) {
            open(Map.of("customerId", customer, "kind", "WEBSITE", "expiresOn", day))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/expiresOn"));
        }
        Office.as("METER_READER").get("/api/v1/renewals").then().statusCode(403);
        Office.as("SALES")
                .get("/api/v1/reports/unowned-renewals?month=2024-04")
                .then()
                .statusCode(403);
        Office.as("AGENT")
                .get("/api/v1/reports/unowned-renewals")
                .then()
                .statusCode(200)
                .body("month", equalTo("2024-04"));
        Office.as("AGENT")
                .get("/api/v1/reports/unowned-renewals?month=April")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?month"));
        Office.as("AGENT")
                .get("/api/v1/renewals/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        Office.as("AGENT")
                .get("/api/v1/renewals?state=ACTIVE&unfiled=true")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/filter-combination"));
    }

    private String opened(String kind, String expiresOn, String who) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("customerId", customer);
        body.put("kind", kind);
        body.put("expiresOn", expiresOn);
        if (who != null) {
            body.put("salesperson", who);
        }
        return open(body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse open(Map<String, Object> body) {
        return Office.as("AGENT").body(body).post("/api/v1/renewals").then();
    }

    private static ValidatableResponse step(RequestSpecification who, String renewal, String step, Object form) {
        return who.body(Map.of("form", form))
                .post("/api/v1/renewals/{id}/steps/{step}", renewal, step)
                .then();
    }

    private RequestSpecification seller() {
        return RestAssured.given()
                .header("Authorization", Tokens.of(salesperson).roles("SALES").bearer())
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse look(String renewal) {
        return Office.as("AGENT").get("/api/v1/renewals/{id}", renewal).then().statusCode(200);
    }

    private static ValidatableResponse unowned(String month) {
        return Office.as("MARKET_DIRECTOR")
                .get("/api/v1/reports/unowned-renewals?month=" + month)
                .then()
                .statusCode(200);
    }

    private void awaitState(String renewal, String state) {
        await("renewal " + renewal).untilAsserted(() -> look(renewal).body("state", equalTo(state)));
    }
}
