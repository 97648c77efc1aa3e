package kefu.platform.process;

import static kefu.platform.process.Story.role;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import kefu.platform.calendar.CalendarFile;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.Segment;
import kefu.platform.calendar.WorkingCalendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every clock whenever it starts, pauses and changes its length. */
class ClockPropertyTest {

    private static final WorkingCalendar CALENDAR = CalendarFile.builtIn();
    private static final int YEAR_OF_MINUTES = 300 * 24 * 60;

    private static Story opened(String severity, int minute) {
        Instant start = Instant.parse("2024-03-02T00:00:00Z").plus(Duration.ofMinutes(minute));
        return Story.complaint(
                severity, OffsetDateTime.ofInstant(start, ZoneOffset.ofHours(8)).toString());
    }

    /** Holds and resumes after so many minutes each; timers of other clocks fire meanwhile. */
    private static void pauses(Story story, List<Integer> minutes) {
        for (int i = 0; i + 1 < minutes.size(); i += 2) {
            story.after(Duration.ofMinutes(minutes.get(i)));
            if (story.clock("rectify").state() != ClockState.Status.RUNNING) {
                return;
            }
            story.take("hold", "{\"appointedAt\": \"2199-01-01T00:00:00Z\", \"reason\": \"x\"}");
            story.after(Duration.ofMinutes(minutes.get(i + 1)));
            story.take("resume");
        }
    }

    @Property(tries = 150)
    void warningsComeInOrderAndNeverAfterTheDueDate(@ForAll @IntRange(max = YEAR_OF_MINUTES) int minute) {
        Story story = opened("GENERAL", minute);
        assertThat(story.timers.get("rectify@50")).isBetween(story.now, story.timers.get("rectify@75"));
        assertThat(story.timers.get("rectify@75")).isBeforeOrEqualTo(story.timers.get("rectify@100"));
        assertThat(story.timers.get("rectify@100"))
                .isEqualTo(story.clock("rectify").dueAt());
    }

    @Property(tries = 150)
    void aPauseNeverShortensAndKeepsTheWorkingTime(
            @ForAll @IntRange(max = YEAR_OF_MINUTES) int minute,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 900) Integer> minutes) {
        Story story = opened("GENERAL", minute);
        ClockState before = story.clock("rectify");
        Duration working = CALENDAR.workingTimeBetween(before.startedAt(), before.dueAt());
        pauses(story, minutes);
        ClockState after = story.clock("rectify");
        assertThat(after.dueAt()).isAfterOrEqualTo(before.dueAt());
        if (after.state() == ClockState.Status.RUNNING) {
            assertThat(story.counted("rectify")).isEqualTo(working);
        }
    }

    @Property(tries = 100)
    void changingTheSeverityToAndFroKeepsWhatWasPaused(
            @ForAll @IntRange(max = YEAR_OF_MINUTES) int minute,
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 500) Integer> minutes) {
        Story story = opened("GENERAL", minute);
        pauses(story, minutes);
        ClockState before = story.clock("rectify");
        story.take("change-severity", "{\"severity\": \"MAJOR\"}", role("2001", "SUPERVISOR"));
        assertThat(story.clock("rectify").dueAt()).isBeforeOrEqualTo(before.dueAt());
        assertThat(story.clock("rectify").pauses()).isEqualTo(before.pauses());
        story.take("change-severity", "{\"severity\": \"GENERAL\"}", role("2001", "SUPERVISOR"));
        assertThat(story.clock("rectify")).isEqualTo(before);
    }

    @Property(tries = 100)
    void anExplanationHasNoGap(
            @ForAll @IntRange(max = YEAR_OF_MINUTES) int minute,
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 500) Integer> minutes) {
        Story story = opened("MAJOR", minute);
        pauses(story, minutes);
        ClockState clock = story.clock("rectify");
        Instant at = clock.startedAt();
        for (Segment segment : story.way("rectify")) {
            assertThat(segment.from()).isEqualTo(at);
            at = segment.to();
        }
        assertThat(at).isEqualTo(clock.dueAt());
    }

    @Property(tries = 100)
    void theEngineAlwaysAnswersTheSame(@ForAll @IntRange(max = YEAR_OF_MINUTES) int minute) {
        assertThat(opened("MAJOR", minute).state).isEqualTo(opened("MAJOR", minute).state);
    }

    @Property(tries = 100)
    void ratingAgainKeepsWhatHasElapsed(
            @ForAll @IntRange(max = YEAR_OF_MINUTES) int minute,
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 200) Integer> minutes) {
        Story story = opened("GENERAL", minute);
        pauses(story, minutes);
        if (story.clock("rectify").state() != ClockState.Status.RUNNING) {
            return;
        }
        Duration used = used(story);
        story.take("change-severity", "{\"severity\": \"MAJOR\"}", role("2001", "SUPERVISOR"));
        ClockState major = story.clock("rectify");
        if (major.dueAt().isAfter(story.now)) {
            assertThat(used(story)).isEqualTo(used);
            assertThat(story.counted("rectify"))
                    .isEqualTo(CALENDAR.workingTimeBetween(
                            major.startedAt(), CALENDAR.add(major.startedAt(), Length.parse("1 working day"))));
        }
    }

    /** What counts of the way that lies behind. */
    private static Duration used(Story story) {
        return story.way("rectify").stream()
                .filter(segment ->
                        segment.kind() == Segment.Kind.WORKING && segment.from().isBefore(story.now))
                .map(segment ->
                        Duration.between(segment.from(), segment.to().isAfter(story.now) ? story.now : segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Property(tries = 100)
    void aLongerPauseNeverMakesItDueEarlier(
            @ForAll @IntRange(max = YEAR_OF_MINUTES) int minute,
            @ForAll @IntRange(max = 500) int before,
            @ForAll @IntRange(max = 5000) int shorter,
            @ForAll @IntRange(max = 5000) int more) {
        Story one = opened("GENERAL", minute);
        Story other = opened("GENERAL", minute);
        pauses(one, List.of(before, shorter));
        pauses(other, List.of(before, shorter + more));
        assertThat(other.clock("rectify").dueAt())
                .isAfterOrEqualTo(one.clock("rectify").dueAt());
    }

    @Property(tries = 100)
    void aHolidayMoreNeverMakesItDueEarlierAndOneLessNeverLater(
            @ForAll @IntRange(max = YEAR_OF_MINUTES) int minute, @ForAll @IntRange(max = 6) int days) {
        Story story = opened("GENERAL", minute);
        ClockState before = story.clock("rectify");
        LocalDate day = CALENDAR.dateOf(story.now).plusDays(days);
        story.recompute(CALENDAR.with(Set.of(day), Set.of()), "{}");
        assertThat(story.clock("rectify").dueAt()).isAfterOrEqualTo(before.dueAt());
        story.recompute(CALENDAR.with(Set.of(), Set.of(day)), "{}");
        assertThat(story.clock("rectify").dueAt()).isBeforeOrEqualTo(before.dueAt());
        story.recompute(CALENDAR, "{}");
        assertThat(story.clock("rectify")).isEqualTo(before);
    }

    @Property(tries = 100)
    void howeverLongACaseWasOverItsTimeGoesOnWhereItStopped(
            @ForAll @IntRange(max = YEAR_OF_MINUTES) int minute,
            @ForAll @IntRange(max = 400) int worked,
            @ForAll @IntRange(max = 20_000) int over) {
        Instant start = Instant.parse("2024-03-02T00:00:00Z").plus(Duration.ofMinutes(minute));
        Story story = Story.help(
                "HIGH", OffsetDateTime.ofInstant(start, ZoneOffset.ofHours(8)).toString());
        story.after(Duration.ofMinutes(worked));
        Duration left =
                CALENDAR.workingTimeBetween(story.now, story.clock("solution").dueAt());
        story.take("solve").after(Duration.ofMinutes(over)).take("reopen");
        assertThat(CALENDAR.workingTimeBetween(
                        story.now, story.clock("solution").dueAt()))
                .isEqualTo(left);
    }
}
