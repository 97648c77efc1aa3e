package kefu.platform.process;

import static kefu.platform.process.Story.role;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kefu.platform.calendar.Segment;
import kefu.platform.process.ClockState.Status;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final String HOLD = "{\"appointedAt\": \"2024-03-05T10:00:00+08:00\", \"reason\": \"客户出差\"}";

    @Test
    void holidaysDoNotCountAsWorkingDays() {
        assertThat(Story.open(Definitions.COMPLAINT, Story.COMPLAINT, Story.agent("1001"), "2024-04-30T10:00:00+08:00")
                        .due("rectify"))
                .startsWith("2024-05-08T10:00");
    }

    @Test
    void anAnswerIsDueByTheCalendarAfterTwentyFourHours() {
        assertThat(Story.complaint("MAJOR").due("reply")).startsWith("2024-03-02T10:00");
    }

    @Test
    void whatFallsDueIsToldInItsOrder() {
        Story story = Story.complaint("MAJOR").until("2024-03-04T10:00:00+08:00");
        assertThat(story.emissions.stream()
                        .filter(emission -> emission.type().startsWith("ticket.sla"))
                        .map(emission -> emission.data().path("clock").asText() + " "
                                + emission.data().path("percent").asInt()))
                .containsExactly("rectify 50", "rectify 75", "reply 75", "reply 100", "rectify 100");
        assertThat(story.timers).isEmpty();
    }

    @Test
    void aPauseMovesTheDueDateByTheWorkingTimeLost() {
        // Paused from Monday 10:00 to Tuesday 10:00: one working day of nine hours.
        Story story =
                Story.complaint("GENERAL").until("2024-03-04T10:00:00+08:00").take("hold", HOLD);
        assertThat(story.clock("rectify").state()).isEqualTo(Status.PAUSED);
        assertThat(story.timers.keySet()).noneMatch(name -> name.startsWith("rectify"));
        story.until("2024-03-05T10:00:00+08:00").take("resume");
        assertThat(story.clock("rectify").state()).isEqualTo(Status.RUNNING);
        assertThat(story.due("rectify")).startsWith("2024-03-07T10:00");
        assertThat(story.way("rectify"))
                .extracting(Segment::kind)
                .contains(Segment.Kind.PAUSED, Segment.Kind.WORKING, Segment.Kind.CLOSED);
    }

    @Test
    void aPausedClockDoesNotRunOut() {
        Story story = Story.complaint("MAJOR").take("hold", HOLD).until("2024-04-05T10:00:00+08:00");
        assertThat(story.clock("rectify").state()).isEqualTo(Status.PAUSED);
        assertThat(story.clock("reply").state()).isEqualTo(Status.BREACHED);
    }

    @Test
    void theAppointedTimeResumesByItself() {
        Story story = Story.complaint("GENERAL").take("hold", HOLD);
        assertThat(story.timers.get("appointment@100")).isEqualTo(Story.instant("2024-03-05T10:00:00+08:00"));
        story.until("2024-03-05T10:00:00+08:00");
        Actor timer = Actor.timer("appointment");
        assertThat(Story.ENGINE.stepFor(story.definition, story.state, timer, story.now))
                .contains("resume");
        story.take("resume", "{}", timer);
        assertThat(Story.ENGINE.stepFor(story.definition, story.state, timer, story.now))
                .isEmpty();
    }

    @Test
    void anAppointmentCanBeAgreedAnew() {
        Story story = Story.complaint("GENERAL").take("hold", HOLD).take("hold", HOLD.replace("03-05", "03-06"));
        assertThat(story.due("appointment")).startsWith("2024-03-06T10:00");
    }

    @Test
    void aHigherSeverityShortensTheTimeAndKeepsWhatWasPaused() {
        Story story =
                Story.complaint("GENERAL").until("2024-03-04T10:00:00+08:00").take("hold", HOLD);
        story.until("2024-03-05T10:00:00+08:00").take("resume");
        story.take("change-severity", "{\"severity\": \"MAJOR\"}", role("2001", "SUPERVISOR"));
        // One working day from Friday 10:00 was over when the pause began, so the pause cannot save it.
        assertThat(story.due("rectify")).startsWith("2024-03-04T10:00");
        assertThat(story.state.priority()).isEqualTo("HIGH");
        story.take("change-severity", "{\"severity\": \"GENERAL\"}", role("2001", "SUPERVISOR"));
        assertThat(story.due("rectify")).startsWith("2024-03-07T10:00");
    }

    @Test
    void whatWasLateIsLateEvenIfTheTimerHasNotFired() {
        Story story = Story.complaint("MAJOR").answered();
        story.now = Story.instant("2024-03-08T10:00:00+08:00");
        story.take("resolve");
        assertThat(story.clock("rectify").state()).isEqualTo(Status.BREACHED);
        assertThat(story.emitted()).contains("ticket.sla.breached.v1");
        assertThat(story.timers).isEmpty();
    }

    @Test
    void theLastMomentIsStillInTime() {
        Story story = Story.complaint("MAJOR").answered();
        story.now = story.clock("rectify").dueAt();
        assertThat(story.take("resolve").clock("rectify").state()).isEqualTo(Status.MET);
    }

    @Test
    void aTimerOvertakenByAStepChangesNothing() {
        Story story = Story.complaint("MAJOR");
        Instant due = story.clock("rectify").dueAt();
        story.answered().take("resolve");
        Outcome late = Story.ENGINE.tick(story.definition, story.state, "rectify", 100, due);
        assertThat(late.changed()).isFalse();
        assertThat(late.state()).isEqualTo(story.state);
        assertThat(late.emissions()).isEmpty();
        assertThat(late.timers()).isEmpty();
    }

    @Test
    void aTimerThatComesTooEarlyIsSetAgainForItsMoment() {
        Story story = Story.complaint("MAJOR");
        Instant due = story.clock("rectify").dueAt();
        Outcome early =
                Story.ENGINE.tick(story.definition, story.state, "rectify", 100, due.minus(Duration.ofSeconds(1)));
        assertThat(early.changed()).isFalse();
        assertThat(early.state()).isEqualTo(story.state);
        assertThat(early.timers()).containsExactly(new TimerChange("rectify", 100, due));
        Outcome inTime = Story.ENGINE.tick(story.definition, early.state(), "rectify", 100, due);
        assertThat(inTime.changed()).isTrue();
        assertThat(inTime.timers()).doesNotContain(new TimerChange("rectify", 100, due));
    }

    @Test
    void aClockThatDoesNotApplyDoesNotRun() {
        String ask = "{\"handler\": \"1005\", \"replyBy\": \"2024-03-05\"}";
        Story general = Story.complaint("GENERAL").take("determine-nature", "{\"nature\": \"a\"}");
        general.take("investigate", "{\"cause\": \"b\"}").take("ask-department", ask);
        assertThat(general.clock("department-reply")).isNull();
        Story major = Story.complaint("MAJOR").take("determine-nature", "{\"nature\": \"a\"}");
        major.take("investigate", "{\"cause\": \"b\"}").take("ask-department", ask);
        assertThat(major.due("department-reply")).startsWith("2024-03-06T00:00");
    }

    @Test
    void reopeningGivesTheTimeAgain() {
        Story story = Story.complaint("MAJOR").evaluated().until("2024-03-04T10:00:00+08:00");
        story.take("reopen", "{\"reason\": \"又坏了\"}", role("2002", "CS_MANAGER"));
        assertThat(story.state.closed()).isFalse();
        assertThat(story.clock("rectify").state()).isEqualTo(Status.RUNNING);
        assertThat(story.due("rectify")).startsWith("2024-03-05T10:00");
    }
}
