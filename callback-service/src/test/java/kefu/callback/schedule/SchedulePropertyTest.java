package kefu.callback.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** What holds for every rhythm and every anchor. */
class SchedulePropertyTest {

    @Property
    void laterNumbersFallOnLaterDays(
            @ForAll("schedules") Schedule schedule, @ForAll @IntRange(min = 1, max = 400) int number) {
        assertThat(schedule.at(number)).isBefore(schedule.at(number + 1)).isAfter(schedule.anchor());
    }

    @Property
    void theFirstDayNotBeforeADateIsFoundAndNoEarlierOne(
            @ForAll("schedules") Schedule schedule, @ForAll @IntRange(max = 20_000) int daysLater) {
        LocalDate day = schedule.anchor().plusDays(daysLater);
        int number = schedule.firstNotBefore(day);
        assertThat(schedule.at(number)).isAfterOrEqualTo(day);
        if (number > 1) {
            assertThat(schedule.at(number - 1)).isBefore(day);
        }
    }

    @Property
    void monthsKeepTheAnchorDayOrTheEndOfTheMonth(
            @ForAll("days") LocalDate anchor, @ForAll @IntRange(min = 1, max = 60) int number) {
        Rhythm project = Rhythm.turning(Period.ofMonths(1), Period.ofMonths(12), Period.ofMonths(3));
        LocalDate day = new Schedule(anchor, project).at(number);
        assertThat(day.getDayOfMonth())
                .isEqualTo(Math.min(anchor.getDayOfMonth(), YearMonth.from(day).lengthOfMonth()));
    }

    @Property
    void theFirstYearHasTwelveMonthlyCallbacks(@ForAll("days") LocalDate anchor) {
        Rhythm project = Rhythm.turning(Period.ofMonths(1), Period.ofMonths(12), Period.ofMonths(3));
        Schedule schedule = new Schedule(anchor, project);
        assertThat(schedule.at(12)).isEqualTo(anchor.plusYears(1));
        assertThat(schedule.firstNotBefore(anchor.plusYears(1).plusDays(1))).isEqualTo(13);
        assertThat(schedule.at(13)).isEqualTo(anchor.plusMonths(15));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1990, 1, 1), LocalDate.of(2060, 12, 31));
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return Combinators.combine(days(), rhythms()).as(Schedule::new);
    }

    private Arbitrary<Rhythm> rhythms() {
        Arbitrary<Rhythm> steady = intervals().map(Rhythm::steady);
        Arbitrary<Rhythm> turning =
                Combinators.combine(intervals(), intervals(), intervals()).as(Rhythm::turning);
        return Arbitraries.oneOf(steady, turning);
    }

    private Arbitrary<Period> intervals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 400).map(Period::ofDays),
                Arbitraries.integers().between(1, 24).map(Period::ofMonths));
    }
}
