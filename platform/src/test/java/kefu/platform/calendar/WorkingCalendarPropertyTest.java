package kefu.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Length.Unit;
import kefu.platform.calendar.Segment.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar, start and length, weekends, holidays and clock changes included. */
class WorkingCalendarPropertyTest {

    private static final Instant FROM = Instant.parse("2023-12-20T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-12-31T00:00:00Z");

    @Property
    void aWorkingLengthNeverEndsInClosedTime(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("workingLengths") Length length) {
        assertThat(calendar.isWorkingTime(calendar.add(start, length))).isTrue();
    }

    @Property
    void whoStartsLaterEndsNoEarlier(
            @ForAll("dayCalendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 200_000) int laterBySeconds,
            @ForAll("workingLengths") Length length) {
        Instant later = start.plusSeconds(laterBySeconds);
        assertThat(calendar.add(later, length)).isAfterOrEqualTo(calendar.add(start, length));
    }

    @Property
    void aLongerLengthEndsNoEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("workingLengths") Length length) {
        Length longer = Length.of(length.amount() + 1, length.unit());
        assertThat(calendar.add(start, longer)).isAfter(calendar.add(start, length));
    }

    @Property
    void workingHoursAddUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 90) int first,
            @ForAll @IntRange(max = 90) int second) {
        assertAddsUp(calendar, start, Unit.WORKING_HOURS, first, second);
    }

    /** Where all days have the same hours; a shorter day on the way cannot keep a later clock time. */
    @Property
    void workingDaysAddUp(
            @ForAll("evenCalendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        assertAddsUp(calendar, start, Unit.WORKING_DAYS, first, second);
    }

    private static void assertAddsUp(WorkingCalendar calendar, Instant start, Unit unit, int first, int second) {
        Instant between = calendar.add(start, Length.of(first, unit));
        assertThat(calendar.add(between, Length.of(second, unit)))
                .isEqualTo(calendar.add(start, Length.of(first + second, unit)));
    }

    @Property
    void workingTimeBetweenUndoesAdding(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 20_000) int minutes) {
        Instant due = calendar.add(start, Length.of(minutes, Unit.WORKING_MINUTES));
        assertThat(calendar.workingTimeBetween(start, due)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(calendar.workingTimeBetween(due, start)).isEqualTo(Duration.ofMinutes(-minutes));
    }

    @Property
    void everyMinuteIsCountedAsTheClockOnTheWallSays(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 900) int minutes) {
        Instant whole = start.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        assertThat(calendar.add(whole, Length.of(minutes, Unit.WORKING_MINUTES)))
                .isEqualTo(MinuteByMinute.add(calendar, whole, minutes));
    }

    @Property
    void anExplanationLeavesNoGapAndCountsExactlyTheLength(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 9_000) int minutes) {
        List<Segment> told = calendar.explain(start, Length.of(minutes, Unit.WORKING_MINUTES));
        assertThat(told.getFirst().from()).isEqualTo(start);
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).from()).isEqualTo(told.get(i - 1).to());
            assertThat(told.get(i).kind()).isNotEqualTo(told.get(i - 1).kind());
        }
        Duration worked = told.stream()
                .filter(segment -> segment.kind() == Kind.WORKING)
                .map(segment -> Duration.between(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(worked).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void aPauseNeitherLosesNorGainsTime(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int hours,
            @ForAll @IntRange(max = 400_000) int pausedAfter,
            @ForAll @IntRange(max = 900_000) int pausedFor) {
        Length length = Length.of(hours, Unit.WORKING_HOURS);
        Instant due = calendar.add(start, length);
        Instant paused = start.plusSeconds(pausedAfter);
        if (paused.isAfter(due)) {
            return;
        }
        Pause pause = Pause.between(paused, paused.plusSeconds(pausedFor));
        Duration left = calendar.remaining(start, length, paused);
        Instant later = calendar.resume(due, pause, Unit.WORKING_HOURS);
        assertThat(calendar.workingTimeBetween(pause.to(), later)).isEqualTo(left);
    }

    @Property
    void theNthWorkingDayIsAWorkingDayAndTheWayBackLeadsHome(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 300) int days) {
        var home = calendar.plusWorkingDays(calendar.dateOf(start), 0);
        var there = calendar.plusWorkingDays(home, days);
        assertThat(calendar.isWorkingDay(there)).isTrue();
        assertThat(calendar.plusWorkingDays(there, -days)).isEqualTo(home);
        assertThat(home.plusDays(1).datesUntil(there.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(Calendars.ALL);
    }

    /** Closed while clocks change: an hour that happens twice has no unique "same clock time". */
    @Provide
    Arbitrary<WorkingCalendar> dayCalendars() {
        return Arbitraries.of(Calendars.CHINA, Calendars.LUNCH, Calendars.BERLIN);
    }

    @Provide
    Arbitrary<WorkingCalendar> evenCalendars() {
        return Arbitraries.of(Calendars.CHINA, Calendars.LUNCH);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(FROM.getEpochSecond(), TO.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Length> workingLengths() {
        return Arbitraries.of(Unit.WORKING_MINUTES, Unit.WORKING_HOURS, Unit.WORKING_DAYS)
                .flatMap(unit -> Arbitraries.longs().between(0, 120).map(amount -> Length.of(amount, unit)));
    }
}
