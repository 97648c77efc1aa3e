package kefu.platform.calendar;

import static kefu.platform.calendar.Calendars.CHINA;
import static kefu.platform.calendar.Calendars.LUNCH;
import static kefu.platform.calendar.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Length.Unit;
import kefu.platform.calendar.Segment.Kind;
import org.junit.jupiter.api.Test;

/** What happens to a clock that stands still for a while, and how a due date explains itself. */
class PausesTest {

    private final Instant friday = shanghai("2024-03-01T10:00");

    @Test
    void aPausedClockKeepsWhatWasLeftOfIt() {
        Length threeDays = Length.parse("3 working days");
        Instant due = CHINA.add(friday, threeDays);
        Instant paused = shanghai("2024-03-04T15:00");
        assertThat(CHINA.remaining(friday, threeDays, paused)).isEqualTo(Duration.ofHours(3 + 9 + 1));

        Instant resumed = shanghai("2024-03-07T11:00");
        Instant later = CHINA.resume(due, Pause.between(paused, resumed), Unit.WORKING_DAYS);
        assertThat(later).isEqualTo(shanghai("2024-03-08T15:00"));
        assertThat(CHINA.workingTimeBetween(resumed, later)).isEqualTo(Duration.ofHours(13));
    }

    @Test
    void aPauseInClosedTimeCostsNothing() {
        Instant due = CHINA.add(friday, Length.parse("1 working day"));
        Pause weekend = Pause.between(shanghai("2024-03-01T20:00"), shanghai("2024-03-03T20:00"));
        assertThat(CHINA.resume(due, weekend, Unit.WORKING_DAYS)).isEqualTo(due);
        assertThat(CHINA.resume(due, weekend, Unit.HOURS)).isEqualTo(due.plus(Duration.ofDays(2)));
    }

    @Test
    void nothingRemainsAfterTheDueDate() {
        assertThat(CHINA.remaining(friday, Length.parse("24 hours"), shanghai("2024-03-05T10:00")))
                .isZero();
    }

    @Test
    void aPauseCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> Pause.between(friday, friday.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfOfADeadlineIsHalfOfItsWorkingTime() {
        Instant due = CHINA.add(friday, Length.parse("1 working day"));
        assertThat(CHINA.percent(friday, due, Unit.WORKING_DAYS, 50)).isEqualTo(shanghai("2024-03-01T14:30"));
        assertThat(CHINA.percent(friday, due, Unit.WORKING_DAYS, 100)).isEqualTo(due);
        Instant answer = CHINA.add(friday, Length.parse("24 hours"));
        assertThat(CHINA.percent(friday, answer, Unit.HOURS, 75)).isEqualTo(shanghai("2024-03-02T04:00"));
    }

    @Test
    void aDueDateExplainsEverySegmentOfItsWay() {
        assertThat(LUNCH.explain(shanghai("2024-04-30T10:00"), Length.parse("1 working day")))
                .containsExactly(
                        segment("2024-04-30T10:00", "2024-04-30T12:00", Kind.WORKING),
                        segment("2024-04-30T12:00", "2024-04-30T13:30", Kind.BREAK),
                        segment("2024-04-30T13:30", "2024-04-30T18:00", Kind.WORKING),
                        segment("2024-04-30T18:00", "2024-05-01T00:00", Kind.CLOSED),
                        segment("2024-05-01T00:00", "2024-05-06T00:00", Kind.HOLIDAY),
                        segment("2024-05-06T00:00", "2024-05-06T09:00", Kind.CLOSED),
                        segment("2024-05-06T09:00", "2024-05-06T10:00", Kind.WORKING));
    }

    @Test
    void elapsedTimeCountsThroughNightsAndWeekends() {
        assertThat(CHINA.explain(friday, Length.parse("24 hours")))
                .containsExactly(segment("2024-03-01T10:00", "2024-03-02T10:00", Kind.WORKING));
    }

    @Test
    void pausesShowInTheExplanation() {
        Pause pause = Pause.between(shanghai("2024-03-01T16:00"), shanghai("2024-03-04T10:00"));
        Instant due = CHINA.resume(CHINA.add(friday, Length.parse("1 working day")), pause, Unit.WORKING_DAYS);
        assertThat(CHINA.explain(friday, due, Unit.WORKING_DAYS, List.of(pause)))
                .containsExactly(
                        segment("2024-03-01T10:00", "2024-03-01T16:00", Kind.WORKING),
                        segment("2024-03-01T16:00", "2024-03-04T10:00", Kind.PAUSED),
                        segment("2024-03-04T10:00", "2024-03-04T13:00", Kind.WORKING));
    }

    private static Segment segment(String from, String to, Kind kind) {
        return new Segment(shanghai(from), shanghai(to), kind);
    }
}
