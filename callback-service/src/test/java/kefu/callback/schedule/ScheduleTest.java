package kefu.callback.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked dates of the manual (003-篇8 五, 001-④一1), day by day. */
class ScheduleTest {

    private static final Rhythm PROJECT = Rhythm.turning(Period.ofMonths(1), Period.ofMonths(12), Period.ofMonths(3));

    @Test
    void aProjectIsCalledMonthlyUpToItsAnniversaryAndQuarterlyAfterwards() {
        assertThat(days("2024-01-15", PROJECT, 1, 14)).containsExactlyElementsOf(dates("""
                        2024-02-15 2024-03-15 2024-04-15 2024-05-15 2024-06-15 2024-07-15
                        2024-08-15 2024-09-15 2024-10-15 2024-11-15 2024-12-15 2025-01-15
                        2025-04-15 2025-07-15"""));
    }

    @Test
    void anAnchorOnTheThirtyFirstIsClippedToTheMonthAndKept() {
        assertThat(days("2024-01-31", PROJECT, 1, 14)).containsExactlyElementsOf(dates("""
                        2024-02-29 2024-03-31 2024-04-30 2024-05-31 2024-06-30 2024-07-31
                        2024-08-31 2024-09-30 2024-10-31 2024-11-30 2024-12-31 2025-01-31
                        2025-04-30 2025-07-31"""));
    }

    @Test
    void aLeapDayComesBackAfterTheAnniversary() {
        Schedule schedule = schedule("2024-02-29", PROJECT);
        assertThat(schedule.at(12)).isEqualTo("2025-02-28");
        assertThat(schedule.at(13)).isEqualTo("2025-05-29");
        assertThat(schedule.at(12 + 12)).isEqualTo("2028-02-29");
    }

    @Test
    void aPlanCreatedLateStartsInTheQuarterlyPhase() {
        Schedule schedule = schedule("2022-06-01", PROJECT);
        int next = schedule.firstNotBefore(LocalDate.parse("2024-03-02"));
        assertThat(schedule.at(next)).isEqualTo("2024-06-01");
        assertThat(schedule.intervalTo(next)).isEqualTo(Period.ofMonths(3));
    }

    @Test
    void aPlanCreatedOnADayOfItsRhythmStillCallsThatDay() {
        Schedule schedule = schedule("2022-06-01", PROJECT);
        assertThat(schedule.at(schedule.firstNotBefore(LocalDate.parse("2024-03-01"))))
                .isEqualTo("2024-03-01");
    }

    @Test
    void theAnniversaryItselfBelongsToTheFirstYear() {
        Schedule schedule = schedule("2024-01-15", PROJECT);
        assertThat(schedule.intervalTo(12)).isEqualTo(Period.ofMonths(1));
        assertThat(schedule.intervalTo(13)).isEqualTo(Period.ofMonths(3));
    }

    @Test
    void aMonthlyRhythmNeverTurns() {
        assertThat(days("2024-05-31", Rhythm.steady(Period.ofMonths(1)), 12, 14))
                .containsExactlyElementsOf(dates("2025-05-31 2025-06-30 2025-07-31"));
    }

    @Test
    void aHalfMonthRhythmCountsDays() {
        assertThat(days("2024-02-20", Rhythm.steady(Period.ofDays(15)), 1, 3))
                .containsExactlyElementsOf(dates("2024-03-06 2024-03-21 2024-04-05"));
    }

    @Test
    void aFirstIntervalThatDoesNotDivideTheYearStopsBeforeTheTurn() {
        Rhythm rhythm = Rhythm.turning(Period.ofDays(100), Period.ofMonths(12), Period.ofMonths(6));
        assertThat(days("2024-01-01", rhythm, 1, 5))
                .containsExactlyElementsOf(dates("2024-04-10 2024-07-19 2024-10-27 2025-07-01 2026-01-01"));
    }

    @Test
    void anIntervalOfNothingOrOfAMixtureIsRefused() {
        for (Period wrong : List.of(Period.ZERO, Period.ofDays(-1), Period.parse("P1M1D"), Period.ofYears(11))) {
            assertThatThrownBy(() -> Rhythm.steady(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<LocalDate> days(String anchor, Rhythm rhythm, int from, int to) {
        Schedule schedule = schedule(anchor, rhythm);
        return IntStream.rangeClosed(from, to).mapToObj(schedule::at).toList();
    }

    private static Schedule schedule(String anchor, Rhythm rhythm) {
        return new Schedule(LocalDate.parse(anchor), rhythm);
    }

    private static List<LocalDate> dates(String text) {
        return List.of(text.split("\\s+")).stream().map(LocalDate::parse).toList();
    }
}
