package kefu.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Length.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds for every length in every calendar, those included that are open while clocks change. Where "the same clock
 * time" decides, days are compared: an hour that happens twice has no unique same time on another day.
 */
class ElapsedLengthPropertyTest {

    private static final Instant FROM = Instant.parse("2023-12-20T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-12-31T00:00:00Z");

    @Property
    void elapsedTimeAddsUpAndWhoStartsLaterEndsLater(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("elapsed") Unit unit,
            @ForAll @IntRange(max = 5_000) int first,
            @ForAll @IntRange(max = 5_000) int second) {
        Instant between = calendar.add(start, Length.of(first, unit));

        assertThat(calendar.add(between, Length.of(second, unit)))
                .isEqualTo(calendar.add(start, Length.of(first + second, unit)));
        assertThat(calendar.add(start.plusSeconds(1), Length.of(first, unit))).isAfter(between);
    }

    @Property
    void whoStartsLaterEndsOnNoEarlierDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 200_000) int laterBySeconds,
            @ForAll Unit unit,
            @ForAll @IntRange(max = 60) int amount) {
        Length length = Length.of(amount, unit);

        assertThat(calendar.dateOf(calendar.add(start.plusSeconds(laterBySeconds), length)))
                .isAfterOrEqualTo(calendar.dateOf(calendar.add(start, length)));
    }

    @Property
    void daysAddUpAndAWeekIsSevenOfThem(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 300) int first,
            @ForAll @IntRange(max = 300) int second) {
        Instant between = calendar.add(start, Length.of(first, Unit.DAYS));

        assertThat(calendar.dateOf(calendar.add(between, Length.of(second, Unit.DAYS))))
                .isEqualTo(calendar.dateOf(start).plusDays(first + second));
        assertThat(calendar.add(start, Length.of(first, Unit.WEEKS)))
                .isEqualTo(calendar.add(start, Length.of(7L * first, Unit.DAYS)));
        assertThat(calendar.add(start, Length.of(first, Unit.FULL_DAYS)))
                .isEqualTo(calendar.dayEnd(calendar.dateOf(start).plusDays(first)));
    }

    @Property
    void aMonthEndsOnTheSameDayOfTheMonthOrOnItsLast(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 60) int months) {
        var day = calendar.dateOf(calendar.add(start, Length.of(months, Unit.MONTHS)));

        assertThat(day.getDayOfMonth())
                .isEqualTo(Math.min(calendar.dateOf(start).getDayOfMonth(), day.lengthOfMonth()));
        assertThat(day.withDayOfMonth(1))
                .isEqualTo(calendar.dateOf(start).withDayOfMonth(1).plusMonths(months));
    }

    @Property
    void everyExplanationLeadsFromTheStartToTheEndWithoutGap(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 40) int amount) {
        Length length = Length.of(amount, unit);
        List<Segment> told = calendar.explain(start, length);

        assertThat(told.getFirst().from()).isEqualTo(start);
        assertThat(told.getLast().to()).isEqualTo(calendar.add(start, length));
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).from()).isEqualTo(told.get(i - 1).to());
            assertThat(told.get(i).kind()).isNotEqualTo(told.get(i - 1).kind());
        }
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(Calendars.ALL);
    }

    @Provide
    Arbitrary<Unit> elapsed() {
        return Arbitraries.of(Unit.MINUTES, Unit.HOURS);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(FROM.getEpochSecond(), TO.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }
}
