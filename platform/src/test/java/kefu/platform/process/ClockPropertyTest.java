package kefu.platform.process;

import static kefu.platform.process.Story.role;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kefu.platform.calendar.CalendarFile;
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
        Duration counted = Story.ENGINE.explain(story.state, "rectify").stream()
                .filter(segment -> segment.kind() == Segment.Kind.WORKING)
                .map(segment -> Duration.between(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
        if (after.state() == ClockState.Status.RUNNING) {
            assertThat(counted).isEqualTo(working);
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
        for (Segment segment : Story.ENGINE.explain(story.state, "rectify")) {
            assertThat(segment.from()).isEqualTo(at);
            at = segment.to();
        }
        assertThat(at).isEqualTo(clock.dueAt());
    }

    @Property(tries = 100)
    void theEngineAlwaysAnswersTheSame(@ForAll @IntRange(max = YEAR_OF_MINUTES) int minute) {
        assertThat(opened("MAJOR", minute).state).isEqualTo(opened("MAJOR", minute).state);
    }
}
