package kefu.platform.process;

import static kefu.platform.process.Story.instant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kefu.platform.calendar.Pause;
import kefu.platform.calendar.Segment;
import kefu.platform.calendar.Segment.Kind;
import kefu.platform.json.Json;
import kefu.platform.text.Text;
import org.junit.jupiter.api.Test;

/** Why a clock stands still, and how that shows while it does and afterwards. */
class StandingStillTest {

    private static final String MONDAY_TEN = "2024-03-04T10:00:00+08:00";

    private final Story story = Story.help("LOW", MONDAY_TEN);

    @Test
    void aPauseKeepsTheReasonSomebodyWroteAndTheStepThatBeganIt() {
        story.take("wait", "{\"reason\": \"客户出差\"}").after(Duration.ofHours(2));
        story.take("go-on");
        assertThat(story.clock("solution").pauses())
                .containsExactly(new Pause(
                        instant(MONDAY_TEN), instant("2024-03-04T12:00:00+08:00"), Text.of("客户出差", "客户出差"), "wait"));
        assertThat(story.way("solution").getFirst())
                .isEqualTo(new Segment(
                        instant(MONDAY_TEN),
                        instant("2024-03-04T12:00:00+08:00"),
                        Kind.PAUSED,
                        Text.of("客户出差", "客户出差"),
                        "wait"));
    }

    @Test
    void aDefinitionMayGiveTheReasonItselfInBothLanguages() {
        story.take("order-part").after(Duration.ofHours(1)).take("go-on");
        assertThat(story.clock("solution").pauses())
                .extracting(Pause::reason)
                .containsExactly(Text.of("等待配件", "Waiting for a part"));
    }

    @Test
    void whoGivesNoReasonPausesWithoutOne() {
        story.take("wait");
        assertThat(story.clock("solution").pausedFor()).isNull();
        assertThat(story.clock("solution").pausedBy()).isEqualTo("wait");
    }

    @Test
    void aClockThatStandsStillSaysSinceWhenAndWhatThatHasCostSoFar() {
        String due = story.due("solution");
        story.take("order-part").after(Duration.ofHours(3));
        ClockExplanation told =
                Story.ENGINE.explain(story.state, "solution", story.now).orElseThrow();
        assertThat(told.clock().state()).isEqualTo(ClockState.Status.PAUSED);
        assertThat(told.clock().dueAt()).isEqualTo(instant(due).plus(Duration.ofHours(3)));
        assertThat(told.segments().getFirst())
                .isEqualTo(new Segment(
                        instant(MONDAY_TEN),
                        story.now,
                        Kind.PAUSED,
                        Text.of("等待配件", "Waiting for a part"),
                        "order-part"));
        assertThat(told.segments().getLast().to()).isEqualTo(told.clock().dueAt());
        // Nothing of it is decided before it goes on.
        assertThat(story.due("solution")).isEqualTo(due);
    }

    @Test
    void pausesOfOneReasonThatFollowEachOtherAreToldAsOneAndOthersApart() {
        story.take("order-part").after(Duration.ofHours(1)).take("go-on");
        story.take("order-part").after(Duration.ofHours(1)).take("go-on");
        story.take("wait", "{\"reason\": \"客户出差\"}").after(Duration.ofHours(1));
        assertThat(story.way("solution"))
                .filteredOn(segment -> segment.kind() == Kind.PAUSED)
                .extracting(Segment::step)
                .containsExactly("order-part", "wait");
    }

    @Test
    void aStateStoredBeforeThereWereReasonsIsReadAsOneWithout() {
        ClockState old = Json.read("""
                {"state": "PAUSED", "startedBy": "opened", "startedAt": "2024-03-04T02:00:00Z",
                 "dueAt": "2024-03-07T02:00:00Z", "pausedAt": "2024-03-04T04:00:00Z",
                 "pauses": [{"from": "2024-03-04T02:30:00Z", "to": "2024-03-04T03:00:00Z"}],
                 "length": "3 working days", "warned": [50]}""", ClockState.class);
        assertThat(old.pausedFor()).isNull();
        assertThat(old.pauses())
                .isEqualTo(List.of(
                        Pause.between(instant("2024-03-04T10:30:00+08:00"), instant("2024-03-04T11:00:00+08:00"))));
    }

    @Test
    void aClockStoppedWhileItStandsStillKeepsThePause() {
        story.take("wait", "{\"reason\": \"x\"}").after(Duration.ofDays(30)).take("solve");
        assertThat(story.clock("solution").state()).isEqualTo(ClockState.Status.MET);
        assertThat(story.clock("solution").pauses()).hasSize(1);
        assertThat(story.clock("solution").dueAt()).isAfter(story.now);
    }
}
