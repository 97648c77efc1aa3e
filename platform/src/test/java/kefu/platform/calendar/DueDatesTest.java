package kefu.platform.calendar;

import static kefu.platform.calendar.Calendars.BERLIN;
import static kefu.platform.calendar.Calendars.CHINA;
import static kefu.platform.calendar.Calendars.LUNCH;
import static kefu.platform.calendar.Calendars.NEW_YORK;
import static kefu.platform.calendar.Calendars.at;
import static kefu.platform.calendar.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deadlines of the manuals and the calendar faults the users of other help desks report, with dates worked out by hand. */
class DueDatesTest {

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "2024-03-01T10:00, 1 working day, 2024-03-04T10:00", // T-01: Friday to Monday
        "2024-03-01T10:00, 3 working days, 2024-03-06T10:00", // T-02
        "2024-04-30T10:00, 3 working days, 2024-05-08T10:00", // T-04: the holidays 05-01 to 05-05
        "2024-03-01T10:00, 24 hours, 2024-03-02T10:00", // T-20: calendar time, over a Saturday
        "2024-03-01T10:00, 30 minutes, 2024-03-01T10:30", // T-29
        "2024-03-01T09:00, 1 day, 2024-03-02T09:00", // T-35
        "2024-03-01T15:00, 12 working hours, 2024-03-04T18:00", // installation feedback: 3 h + 9 h
        "2024-03-01T15:01, 12 working hours, 2024-03-05T09:01",
        "2024-01-31T10:00, 1 month, 2024-02-29T10:00", // month ends are clipped
        "2024-03-04T15:00, 1 week, 2024-03-11T15:00", // K-01
        "2024-03-04T10:00, 2 full days, 2024-03-07T00:00", // K-11: 03-06 24:00
    })
    void lengthsOfTheManuals(String start, String length, String due) {
        assertThat(CHINA.add(shanghai(start), Length.parse(length))).isEqualTo(shanghai(due));
    }

    @ParameterizedTest(name = "starting {0}, one working day ends {1}")
    @CsvSource({
        "2024-03-01T07:00, 2024-03-04T09:00", // before opening: counts from nine o'clock
        "2024-03-01T18:00, 2024-03-05T09:00", // at the close no work begins any more
        "2024-03-01T23:59, 2024-03-05T09:00",
        "2024-03-02T12:00, 2024-03-05T09:00", // Saturday: counts from Monday
        "2024-02-03T12:00, 2024-02-05T09:00", // Saturday before a make-up Sunday
        "2024-02-04T10:00, 2024-02-05T10:00", // the make-up Sunday itself
        "2024-02-09T10:00, 2024-02-18T10:00", // over the Spring Festival to a make-up Sunday
        "2024-04-30T10:00, 2024-05-06T10:00",
        "2024-05-03T10:00, 2024-05-07T09:00", // within the holidays
    })
    void aClockThatStartsInClosedTimeStartsAtTheNextWorkingMinute(String start, String due) {
        assertThat(CHINA.add(shanghai(start), Length.parse("1 working day"))).isEqualTo(shanghai(due));
    }

    @ParameterizedTest(name = "{0} and {1} working days is {2}")
    @CsvSource({
        "2024-03-04, 1, 2024-03-05", "2024-03-04, 4, 2024-03-08", "2024-03-04, 5, 2024-03-11",
        "2024-03-05, 4, 2024-03-11", "2024-03-06, 3, 2024-03-11", "2024-03-07, 2, 2024-03-11",
        "2024-03-08, 1, 2024-03-11", "2024-03-09, 1, 2024-03-11", "2024-03-10, 1, 2024-03-11",
        "2024-03-11, -1, 2024-03-08", "2024-03-10, -1, 2024-03-08", "2024-03-09, 0, 2024-03-11",
        "2024-03-08, 0, 2024-03-08", "2024-09-30, 1, 2024-10-08", "2024-10-08, 4, 2024-10-12",
    })
    void noWeekdayIsMiscounted(LocalDate from, int days, LocalDate expected) {
        assertThat(CHINA.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    void lunchDoesNotCount() {
        assertThat(LUNCH.add(shanghai("2024-03-01T11:00"), Length.parse("2 working hours")))
                .isEqualTo(shanghai("2024-03-01T14:30"));
        assertThat(LUNCH.add(shanghai("2024-03-01T12:10"), Length.parse("1 working hour")))
                .isEqualTo(shanghai("2024-03-01T14:30"));
        assertThat(LUNCH.add(shanghai("2024-03-01T12:10"), Length.parse("1 working day")))
                .isEqualTo(shanghai("2024-03-04T13:30"));
        assertThat(LUNCH.workingTimeBetween(shanghai("2024-03-01T09:00"), shanghai("2024-03-01T18:00")))
                .isEqualTo(Duration.ofMinutes(450));
    }

    @Test
    void theSameClockTimeOfAShorterDayMovesToTheNextOpening() {
        assertThat(BERLIN.add(at(BERLIN, "2024-03-01T15:00"), Length.parse("1 working day")))
                .isEqualTo(at(BERLIN, "2024-03-04T08:00"));
    }

    @Test
    void newHoursHoldFromTheirDateOn() {
        assertThat(BERLIN.add(at(BERLIN, "2025-06-30T16:00"), Length.parse("2 working hours")))
                .isEqualTo(at(BERLIN, "2025-07-01T08:30"));
        assertThat(BERLIN.add(at(BERLIN, "2025-06-30T16:00"), Length.parse("1 working day")))
                .isEqualTo(at(BERLIN, "2025-07-02T07:30"));
        assertThat(BERLIN.add(at(BERLIN, "2025-07-04T15:00"), Length.parse("1 working hour")))
                .isEqualTo(at(BERLIN, "2025-07-05T10:30"));
    }

    @Test
    void hoursAreElapsedAndDaysKeepTheClockTimeWhenClocksChange() {
        Instant evening = at(BERLIN, "2024-03-30T18:00");
        assertThat(BERLIN.add(evening, Length.parse("24 hours"))).isEqualTo(at(BERLIN, "2024-03-31T19:00"));
        assertThat(BERLIN.add(evening, Length.parse("1 day"))).isEqualTo(at(BERLIN, "2024-03-31T18:00"));
    }

    @Test
    void theNightsOfTheClockChangeAreAsLongAsTheyAre() {
        assertThat(NEW_YORK.workingTimeBetween(at(NEW_YORK, "2024-03-10T00:00"), at(NEW_YORK, "2024-03-11T00:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(NEW_YORK.workingTimeBetween(at(NEW_YORK, "2024-11-03T00:00"), at(NEW_YORK, "2024-11-04T00:00")))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void aDayEndsAtMidnightOfTheBusinessZone() {
        assertThat(CHINA.dayEnd(LocalDate.parse("2024-03-06"))).isEqualTo(Instant.parse("2024-03-06T16:00:00Z"));
        assertThat(CHINA.dateOf(Instant.parse("2024-03-06T16:00:00Z"))).isEqualTo("2024-03-07");
    }
}
