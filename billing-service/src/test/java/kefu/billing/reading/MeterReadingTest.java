package kefu.billing.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 003-篇12 4: when a meter may be read, and what may be believed of it. */
@QuarkusTest
class MeterReadingTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void theEndOfMarch() {
        TestClock.set("2024-03-28T09:00:00+08:00");
        Office.tariff();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_WELFARE, 2024-03-19, 422", "PUBLIC_WELFARE, 2024-03-20, 201",
        "PUBLIC_WELFARE, 2024-03-25, 201", "PUBLIC_WELFARE, 2024-03-26, 422",
        "COMMERCIAL, 2024-03-19, 422", "COMMERCIAL, 2024-03-20, 201",
        "COMMERCIAL, 2024-03-25, 201", "COMMERCIAL, 2024-03-26, 422",
        "RESIDENTIAL, 2024-03-19, 201", "RESIDENTIAL, 2024-03-26, 201"
    })
    void publicAndCommercialUsersAreReadFromTheTwentiethToTheTwentyFifth(String kind, String day, int status) {
        Office.read(Office.account(customer, kind), day, "10").then().statusCode(status);
    }

    @Test
    void aReadingOnAnotherDayIsRefusedWithTheNextPossibleOne() {
        String account = Office.account(customer, "COMMERCIAL");

        Office.read(account, "2024-03-26", "10")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/outside-reading-days"))
                .body("possibleFrom", equalTo("2024-04-20"))
                .body("errors[0].pointer", equalTo("/readOn"));
        readings(account, 0);
    }

    @Test
    void volumeIsCountedFromTheReadingBefore() {
        String account = Office.account(customer, "RESIDENTIAL");
        Office.read(account, "2024-02-28", "100.5").then().statusCode(201).body("volume", equalTo(100.5f));

        Office.read(account, "2024-03-28", "220")
                .then()
                .statusCode(201)
                .body("previousValue", equalTo(100.5f))
                .body("previousReadOn", equalTo("2024-02-28"))
                .body("volume", equalTo(119.5f))
                .body("outOfWindow", equalTo(false));
    }

    @Test
    void aMeterCannotRunBackwards() {
        String account = Office.account(customer, "RESIDENTIAL");
        Office.reading(account, "2024-02-28", "100");

        Office.read(account, "2024-03-28", "99.999")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reading-backwards"))
                .body("previousValue", equalTo(100));
    }

    @Test
    void absurdReadingsAreRefused() {
        String account = Office.account(customer, "RESIDENTIAL");

        Office.read(account, "2024-03-28", "1000000.001")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reading-implausible"));
        for (String value : List.of("-1", "1e99", "NaN", "12,5", "99999999999999")) {
            Office.read(account, "2024-03-28", value).then().statusCode(422).body("errors.pointer", hasItem("/value"));
        }
        readings(account, 0);
    }

    @Test
    void farAboveTheHabitMustBeConfirmed() {
        String account = Office.account(customer, "RESIDENTIAL");
        Office.reading(account, "2024-01-28", "100");
        Map<String, Object> unusual = Map.of("gasAccountId", account, "readOn", "2024-03-28", "value", 1101);

        Office.reader()
                .body(unusual)
                .post("/api/v1/meter-readings")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unusual"));
        Office.read(account, "2024-03-28", "1101").then().statusCode(201);
    }

    @Test
    void aMeterIsReadOnceADayAndNeverInThePastOfAReading() {
        String account = Office.account(customer, "RESIDENTIAL");
        Office.reading(account, "2024-03-20", "100");

        for (String day : List.of("2024-03-20", "2024-03-19")) {
            Office.read(account, day, "110")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/reading-exists"))
                    .body("lastReadOn", equalTo("2024-03-20"));
        }
    }

    @Test
    void aReadingInTheFutureOrBeforeAllBooksIsRefused() {
        String account = Office.account(customer, "RESIDENTIAL");

        for (String day : List.of("2024-03-29", "9999-12-31", "1999-12-31", "-0001-01-01", "2024-02-30", "yesterday")) {
            Office.read(account, day, "10").then().statusCode(422).body("errors.pointer", hasItem("/readOn"));
        }
    }

    @Test
    void aWrongReadingIsCorrectedAndBothStayOnRecord() {
        String account = Office.account(customer, "COMMERCIAL");
        String wrong = Office.reading(account, "2024-03-22", "1000");

        String right = Office.reader()
                .body(Map.of("value", 100, "reason", "多写一个零"))
                .post("/api/v1/meter-readings/{id}/correction", wrong)
                .then()
                .statusCode(201)
                .body("corrects", equalTo(wrong))
                .body("volume", equalTo(100))
                .body("readOn", equalTo("2024-03-22"))
                .extract()
                .path("id");

        Office.reader()
                .get("/api/v1/meter-readings/{id}", wrong)
                .then()
                .body("corrected", equalTo(true))
                .body("correctionReason", equalTo("多写一个零"));
        Office.reader()
                .get("/api/v1/meter-readings?gasAccountId={id}", account)
                .then()
                .body("items.id", contains(right, wrong));
        Office.reader()
                .body(Map.of("value", 90, "reason", "再改"))
                .post("/api/v1/meter-readings/{id}/correction", wrong)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reading-superseded"));
    }

    @Test
    void aSettledReadingIsNotCorrectedBeforeItsStatementIsVoid() {
        String reading = Office.reading(Office.account(customer, "RESIDENTIAL"), "2024-03-22", "1000");
        String settlement = Office.settlement(reading);
        Map<String, Object> correction = Map.of("value", 100, "reason", "多写一个零");

        Office.reader()
                .body(correction)
                .post("/api/v1/meter-readings/{id}/correction", reading)
                .then()
                .statusCode(409)
                .body("settlementId", equalTo(settlement));
        Office.reader().body(Map.of("reason", "重抄")).post("/api/v1/settlements/{id}/voiding", settlement);
        Office.reader()
                .body(correction)
                .post("/api/v1/meter-readings/{id}/correction", reading)
                .then()
                .statusCode(201);
    }

    @Test
    void onlyAMeterReaderReadsMeters() {
        String account = Office.account(customer, "RESIDENTIAL");
        for (String role : List.of("CASHIER", "FINANCE", "AGENT", "CS_MANAGER", "GM")) {
            Office.as(role)
                    .body(Map.of("gasAccountId", account, "value", 10))
                    .post("/api/v1/meter-readings")
                    .then()
                    .statusCode(403)
                    .body("allowedFor", contains("METER_READER"));
        }
        readings(account, 0);
    }

    @Test
    void aReadingOfAnUnknownAccountIsWrongInTheBody() {
        Office.read(UUID.randomUUID().toString(), "2024-03-28", "10")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/gasAccountId"));
    }

    @Test
    void readingsOfAMonthArePagedNewestFirst() {
        String account = Office.account(customer, "RESIDENTIAL");
        for (int day = 1; day <= 5; day++) {
            Office.reading(account, "2024-03-0" + day, Integer.toString(day));
        }
        String next = Office.reader()
                .get("/api/v1/meter-readings?gasAccountId={id}&limit=3", account)
                .then()
                .body("items.value", contains(5, 4, 3))
                .extract()
                .path("next");

        Office.reader()
                .get("/api/v1/meter-readings?gasAccountId={id}&limit=3&cursor={next}", account, next)
                .then()
                .body("items.value", contains(2, 1))
                .body("next", nullValue());
    }

    private static void readings(String account, int count) {
        Office.reader()
                .get("/api/v1/meter-readings?gasAccountId={id}", account)
                .then()
                .body("items", hasSize(count));
    }
}
