package kefu.billing.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E04: nobody let the meter reader in. */
@QuarkusTest
class MissedReadingTest {

    private String account;

    @BeforeEach
    void theReadingDaysOfMarch() {
        TestClock.set("2024-03-22T09:00:00+08:00");
        Office.tariff();
        account = Office.account(Office.customer(), "COMMERCIAL");
    }

    @Test
    void aVisitInVainIsOnRecordUntilTheMeterIsRead() {
        String missed = Office.reader()
                .body(Map.of("reason", "无人在家"))
                .post("/api/v1/gas-accounts/{id}/missed-readings", account)
                .then()
                .statusCode(201)
                .body("visitedOn", equalTo("2024-03-22"))
                .body("userKind", equalTo("COMMERCIAL"))
                .body("state", equalTo("NOT_ACCESSED"))
                .extract()
                .header("Location");
        Office.cashier().get(missed).then().statusCode(200).body("state", equalTo("NOT_ACCESSED"));

        TestClock.set("2024-03-24T09:00:00+08:00");
        Office.reading(account, "2024-03-24", "10");

        Office.cashier().get(missed).then().statusCode(200).body("state", equalTo("READ"));
        Office.cashier()
                .get("/api/v1/gas-accounts/{id}/missed-readings", account)
                .then()
                .statusCode(200)
                .body("items.state", contains("READ"));
    }

    @Test
    void aVisitIsRecordedOnceADay() {
        Office.missed(account, "2024-03-21").statusCode(201);
        Office.missed(account, "2024-03-21").statusCode(409).body("errors[0].pointer", equalTo("/visitedOn"));
    }

    @Test
    void whereTheMeterWasReadNothingWasMissed() {
        Office.reading(account, "2024-03-21", "10");
        Office.missed(account, "2024-03-21").statusCode(409).body("type", equalTo("/problems/reading-exists"));
        Office.missed(account, "2024-03-20").statusCode(409);
        Office.missed(account, "2024-03-22").statusCode(201);
    }

    @Test
    void aVisitWithoutAReasonOrInTheFutureIsRefused() {
        Office.missed(account, "2024-03-23").statusCode(422).body("errors[0].pointer", equalTo("/visitedOn"));
        Office.reader()
                .body(Map.of("reason", " "))
                .post("/api/v1/gas-accounts/{id}/missed-readings", account)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void whoSaysWhichVersionHeHasReadMeansThatOne() {
        String read = Office.cashier().get("/api/v1/gas-accounts/{id}", account).header("ETag");
        Office.reading(account, "2024-03-21", "10");
        Office.reader()
                .header("If-Match", read)
                .body(Map.of("reason", "无人在家"))
                .post("/api/v1/gas-accounts/{id}/missed-readings", account)
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheMeterReaderRecordsVisits() {
        Office.cashier()
                .body(Map.of("reason", "无人在家"))
                .post("/api/v1/gas-accounts/{id}/missed-readings", account)
                .then()
                .statusCode(403)
                .body("allowedFor", contains("METER_READER"));
    }
}
