package kefu.platform.process;

import static kefu.platform.process.Story.instant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kefu.platform.calendar.Segment.Kind;
import kefu.platform.process.ClockState.Status;
import org.junit.jupiter.api.Test;

/** A case that is reopened: clocks go on, begin anew or stay stopped, as the definition says. */
class ReopenedClocksTest {

    /** Eight working hours from Monday ten: six are left at noon. */
    private final Story story = Story.help("HIGH", "2024-03-04T10:00:00+08:00").take("hear-from-customer");

    @Test
    void aClockThatContinuesKeepsWhatWasLeftAndCountsTheTimeItWasOverAsAPause() {
        story.after(Duration.ofHours(2)).take("solve").until("2024-03-06T10:00:00+08:00");
        story.take("reopen");
        assertThat(story.clock("solution").state()).isEqualTo(Status.RUNNING);
        assertThat(story.due("solution")).startsWith("2024-03-06T16:00");
        assertThat(story.counted("solution")).isEqualTo(Duration.ofHours(8));
        assertThat(story.way("solution"))
                .filteredOn(segment -> segment.kind() == Kind.PAUSED)
                .singleElement()
                .satisfies(pause -> {
                    assertThat(pause.from()).isEqualTo(instant("2024-03-04T12:00:00+08:00"));
                    assertThat(pause.to()).isEqualTo(story.now);
                    assertThat(pause.step()).isEqualTo("reopen");
                    assertThat(pause.reason()).isNotNull();
                });
        assertThat(story.timers)
                .containsEntry("solution@100", story.clock("solution").dueAt());
    }

    @Test
    void aClockThatRestartsHasItsWholeTimeAgain() {
        story.after(Duration.ofMinutes(30)).take("solve").until("2024-03-06T10:00:00+08:00");
        story.take("reopen");
        assertThat(story.clock("update").startedAt()).isEqualTo(story.now);
        assertThat(story.clock("update").startedBy()).isEqualTo("reopen");
        assertThat(story.due("update")).startsWith("2024-03-06T11:00");
    }

    @Test
    void aClockThatSaysNothingStaysStopped() {
        story.take("answer").take("solve");
        ClockState met = story.clock("first-response");
        assertThat(story.take("reopen").clock("first-response")).isEqualTo(met);
    }

    @Test
    void aClockThatNeverRanDoesNotBeginByReopening() {
        Story silent =
                Story.help("HIGH", "2024-03-04T10:00:00+08:00").take("solve").take("reopen");
        assertThat(silent.clock("update")).isNull();
    }

    @Test
    void whatWasLateBeforeItWasOverIsLateAgain() {
        story.until("2024-03-06T10:00:00+08:00").take("solve");
        ClockState late = story.clock("solution");
        assertThat(late.state()).isEqualTo(Status.BREACHED);
        story.after(Duration.ofHours(1)).take("reopen");
        assertThat(story.clock("solution").state()).isEqualTo(Status.BREACHED);
        assertThat(story.clock("solution").stoppedAt()).isNull();
        assertThat(story.clock("solution").dueAt()).isEqualTo(late.dueAt());
    }

    @Test
    void reopenedTwiceItStillHasWhatWasLeft() {
        for (int day = 5; day < 8; day++) {
            story.take("solve").until("2024-03-0" + day + "T10:00:00+08:00").take("reopen");
        }
        assertThat(story.due("solution")).startsWith("2024-03-07T18:00");
        assertThat(story.counted("solution")).isEqualTo(Duration.ofHours(8));
    }
}
