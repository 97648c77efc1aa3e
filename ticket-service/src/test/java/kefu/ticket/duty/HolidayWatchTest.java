package kefu.ticket.duty;

import static kefu.ticket.Calls.agent;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 003-篇8 八, B09: customer sites are watched on the statutory holidays, by the calendar of the house. */
@QuarkusTest
class HolidayWatchTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "LABOUR_DAY, 2024-05-01",
        "LABOUR_DAY, 2024-05-05",
        "NATIONAL_DAY, 2024-10-07",
        "SPRING_FESTIVAL, 2024-02-10",
        "NEW_YEAR, 2024-01-01",
        // The calendar lists no holidays of that year.
        "LABOUR_DAY, 2031-05-01"
    })
    void aHolidayIsWatched(String holiday, String day) {
        watched(holiday, day).then().statusCode(201).body("state", equalTo("NORMAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "LABOUR_DAY, 2024-05-06",
        "NATIONAL_DAY, 2024-09-30",
        // Make-up days: a Sunday before and a Saturday after.
        "SPRING_FESTIVAL, 2024-02-04",
        "NATIONAL_DAY, 2024-10-12"
    })
    void anOrdinaryWorkingDayIsNot(String holiday, String day) {
        watched(holiday, day)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/form/day")))
                .body("errors.code", equalTo(List.of("working-day")));
    }

    @ParameterizedTest
    @CsvSource({"LABOUR_DAY, 2024-05-18", "NATIONAL_DAY, 2024-10-13", "SPRING_FESTIVAL, 2024-02-24"})
    void aMereWeekendIsNot(String holiday, String day) {
        watched(holiday, day).then().statusCode(422).body("errors.code", hasItem("no-holiday"));
    }

    @ParameterizedTest
    @CsvSource({
        "LABOUR_DAY, 2024-04-05",
        "LABOUR_DAY, 2025-05-31",
        "NATIONAL_DAY, 2024-09-16",
        "NEW_YEAR, 2025-01-28",
        "SPRING_FESTIVAL, 2024-01-01"
    })
    void norIsAnotherHolidayNearby(String holiday, String day) {
        watched(holiday, day).then().statusCode(422).body("errors.code", equalTo(List.of("other-holiday")));
    }

    @Test
    void aDayIsWatchedForTheHolidayItBelongsTo() {
        watched("NATIONAL_DAY", "2024-05-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/form/holiday")))
                .body("errors.code", equalTo(List.of("other-holiday")));
        watched("NATIONAL_DAY", "2024-02-30").then().statusCode(422);
    }

    private Response watched(String holiday, String day) {
        return agent.open(
                "holiday-watch",
                Map.of("holiday", holiday, "day", day, "site", UUID.randomUUID().toString()));
    }
}
