package kefu.billing.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Database;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇12 5: what is reported each month is to be right in every line. Each test has a month of its own. */
@QuarkusTest
class MeterMonthlyTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void tariff() {
        TestClock.set("2019-12-31T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void oneWrongLineOfTwoHundredMissesTheTarget() throws SQLException {
        new Database(database).run("/readings-of-a-month.sql");
        String last = Office.reading(Office.account(Office.customer(), "RESIDENTIAL"), "2019-10-25", "1");
        month("2019-10")
                .body("lines", equalTo(200))
                .body("wrongLines", equalTo(0))
                .body("accuracy", equalTo(1))
                .body("targetMet", equalTo(true))
                .body("volume", equalTo(200));

        Office.reader()
                .body(Map.of("value", 0.5, "reason", "看错"))
                .post("/api/v1/meter-readings/{id}/correction", last)
                .then()
                .statusCode(201);

        month("2019-10")
                .body("lines", equalTo(200))
                .body("wrongLines", equalTo(1))
                .body("accuracy", equalTo(0.995f))
                .body("target", equalTo(1.0f))
                .body("targetMet", equalTo(false))
                .body("volume", equalTo(199.5f));
    }

    @Test
    void metersReadAreCountedAgainstMetersDue() {
        TestClock.set("2019-11-25T10:00:00+08:00");
        String account = Office.account(Office.customer(), "COMMERCIAL");
        Office.account(Office.customer(), "PUBLIC_WELFARE");
        Office.reading(account, "2019-11-20", "10");

        month("2019-11")
                .body("metersRead", equalTo(1))
                .body("metersDue", greaterThanOrEqualTo(2))
                .body("readingTarget", nullValue())
                .body("readingTargetMet", nullValue());
    }

    /** K2: what did not count yet cannot have been missed. */
    @Test
    void aMeterIsDueFromTheMonthItBeganToCount() {
        TestClock.set("2016-05-27T10:00:00+08:00");
        int april = due("2016-04");
        int may = due("2016-05");
        Office.account(Office.customer(), "COMMERCIAL");
        month("2016-04").body("metersDue", equalTo(april));
        month("2016-05").body("metersDue", equalTo(may + 1));
    }

    @Test
    void metersNobodyLetUsReadAreCountedUntilTheyAreRead() {
        String account = Office.account(Office.customer(), "COMMERCIAL");
        Office.missed(account, "2018-11-20").statusCode(201);
        Office.missed(account, "2018-11-21").statusCode(201);
        month("2018-11").body("notAccessed", equalTo(1)).body("metersRead", equalTo(0));

        Office.reading(account, "2018-11-22", "10");

        month("2018-11").body("notAccessed", equalTo(0)).body("metersRead", equalTo(1));
    }

    /** 003-篇12 2 says three days, 6 a week: the week binds, the three days are shown. */
    @Test
    void whatIsPaidWithinThreeDaysOfDeliveryIsShown() {
        for (String paidOn : List.of("2018-10-25", "2018-10-26")) {
            TestClock.set("2018-10-22T10:00:00+08:00");
            UUID customer = Office.customer();
            Office.billed(customer, "100", "2018-10-22");
            TestClock.set(paidOn + "T10:00:00+08:00");
            Office.pay(customer, "100.00").then().statusCode(201);
        }
        Office.reading(Office.account(Office.customer(), "RESIDENTIAL"), "2018-10-24", "5");

        month("2018-10")
                .body("payTargetDays", equalTo(3))
                .body("statementsDelivered", equalTo(2))
                .body("paidInTarget", equalTo(1));
    }

    @Test
    void aMonthWithoutReadingsHasNoAccuracy() {
        month("2001-01").body("lines", equalTo(0)).body("accuracy", nullValue()).body("targetMet", nullValue());
    }

    @Test
    void anUnreadableMonthIsRefused() {
        for (String query : List.of("", "?month=", "?month=2024-13", "?month=March", "?month=2024-3")) {
            Office.reader()
                    .get("/api/v1/reports/meter-monthly" + query)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("?month"));
        }
    }

    private static int due(String month) {
        return month(month).extract().path("metersDue");
    }

    private static ValidatableResponse month(String month) {
        return Office.reader()
                .get("/api/v1/reports/meter-monthly?month=" + month)
                .then()
                .statusCode(200);
    }
}
