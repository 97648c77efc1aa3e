package kefu.platform.process;

import static kefu.platform.process.Story.instant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kefu.platform.calendar.CalendarFile;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.process.ClockState.Status;
import org.junit.jupiter.api.Test;

/** A calendar or a class changes while cases are open: due dates move, and nothing that has happened is undone. */
class RecomputationTest {

    private static final WorkingCalendar PRESENT = CalendarFile.builtIn();
    private static final WorkingCalendar TUESDAY_OFF = PRESENT.with(Set.of(LocalDate.parse("2024-03-05")), Set.of());
    private static final String MONDAY_TEN = "2024-03-04T10:00:00+08:00";

    private final Story story = Story.help("HIGH", MONDAY_TEN);

    @Test
    void aHolidayMovesDueDatesAndTheTimersThatWatchThem() {
        story.until("2024-03-04T18:00:00+08:00");
        Story slow = Story.help("LOW", MONDAY_TEN);
        Outcome outcome = slow.recompute(TUESDAY_OFF, "{}");
        assertThat(outcome.changed()).isTrue();
        assertThat(slow.due("solution")).startsWith("2024-03-08T10:00");
        assertThat(slow.timers)
                .containsEntry("solution@100", instant("2024-03-08T10:00:00+08:00"))
                // Half of twenty-seven working hours from Monday ten, Tuesday off.
                .containsEntry("solution@50", instant("2024-03-06T14:30:00+08:00"));
        assertThat(outcome.entry().step()).isEqualTo("clocks-recomputed");
        assertThat(outcome.entry().form().at("/clocks/0/clock").asText()).isEqualTo("solution");
    }

    @Test
    void theSameCalendarChangesNothing() {
        assertThat(story.recompute(PRESENT, "{}").changed()).isFalse();
    }

    @Test
    void whatWasPausedStaysPaused() {
        Story slow = Story.help("LOW", MONDAY_TEN);
        slow.take("wait").until("2024-03-06T10:00:00+08:00");
        slow.recompute(TUESDAY_OFF, "{}");
        assertThat(slow.clock("solution").state()).isEqualTo(Status.PAUSED);
        slow.take("go-on");
        assertThat(slow.clock("solution").pauses()).hasSize(1);
    }

    @Test
    void whatHasRunOutStaysBreachedAndTheHistorySaysWhatItWouldBe() {
        Story late = Story.help("HIGH", MONDAY_TEN).until("2024-03-05T10:00:00+08:00");
        ClockState before = late.clock("solution");
        assertThat(before.state()).isEqualTo(Status.BREACHED);
        WorkingCalendar mondayOff = PRESENT.with(Set.of(LocalDate.parse("2024-03-04")), Set.of());
        Outcome outcome = late.recompute(mondayOff, "{}");
        assertThat(late.clock("solution")).isEqualTo(before);
        assertThat(outcome.entry().form().path("clocks")).anySatisfy(move -> {
            assertThat(move.path("clock").asText()).isEqualTo("solution");
            assertThat(move.path("staysBreached").asBoolean()).isTrue();
            assertThat(instant(move.path("wouldBeDueAt").asText())).isEqualTo(instant("2024-03-05T17:00:00+08:00"));
        });
        assertThat(outcome.emissions()).isEmpty();
    }

    @Test
    void whatIsLateByTheNewCalendarRunsOutThroughItsTimer() {
        Story slow = Story.help("LOW", "2024-03-01T10:00:00+08:00").until("2024-03-05T12:00:00+08:00");
        WorkingCalendar saturdayOn = PRESENT.with(Set.of(), Set.of(LocalDate.parse("2024-03-02")));
        slow.recompute(saturdayOn, "{}");
        Instant due = slow.clock("solution").dueAt();
        assertThat(slow.due("solution")).startsWith("2024-03-05T10:00");
        assertThat(slow.timers).containsEntry("solution@100", due);
        Outcome tick = new Engine(saturdayOn).tick(slow.definition, slow.state, "solution", 100, due);
        assertThat(tick.state().clocks().get("solution").state()).isEqualTo(Status.BREACHED);
        assertThat(tick.entry().at()).isEqualTo(due);
    }

    @Test
    void anotherClassGivesAnotherTimeFromTheSameStart() {
        assertThat(story.due("care")).startsWith("2024-03-04T14:00");
        story.after(Duration.ofMinutes(20)).recompute(PRESENT, "{\"customerClass\": \"A\", \"shoeSize\": 43}");
        assertThat(story.due("care")).startsWith("2024-03-04T11:00");
        assertThat(story.state.data().has("shoeSize")).isFalse();
        story.recompute(PRESENT, "{\"customerClass\": \"C\"}");
        assertThat(story.due("care")).startsWith("2024-03-04T14:00");
    }

    @Test
    void aClassKnownAtTheOpeningDecidesAtOnce() {
        assertThat(Story.help("HIGH", "{\"customerClass\": \"B\"}", MONDAY_TEN).due("care"))
                .startsWith("2024-03-04T12:00");
    }

    @Test
    void aClosedCaseStaysAsItIs() {
        story.take("solve");
        CaseState closed = story.state;
        Outcome outcome = story.recompute(TUESDAY_OFF, "{\"customerClass\": \"A\"}");
        assertThat(outcome.changed()).isFalse();
        assertThat(outcome.timers()).isEmpty();
        assertThat(story.state).isEqualTo(closed);
    }

    @Test
    void aTimerSetByTheOldCalendarDoesNotFireBeforeItsMomentByTheNewOne() {
        Story slow = Story.help("LOW", MONDAY_TEN);
        var due = slow.clock("solution").dueAt();
        Outcome early = new Engine(TUESDAY_OFF).tick(slow.definition, slow.state, "solution", 100, due);
        assertThat(early.changed()).isFalse();
        assertThat(early.timers()).contains(new TimerChange("solution", 100, instant("2024-03-08T10:00:00+08:00")));
    }

    @Test
    void aStepTakenMeanwhileIsJudgedByTheCalendarInForce() {
        Story slow = Story.help("LOW", MONDAY_TEN);
        Outcome solved = new Engine(TUESDAY_OFF)
                .take(
                        slow.definition,
                        slow.state,
                        "solve",
                        kefu.platform.json.Json.object(),
                        Story.agent("1001"),
                        instant("2024-03-07T15:00:00+08:00"));
        assertThat(solved.state().clocks().get("solution").state()).isEqualTo(Status.MET);
    }

    @Test
    void aWarningThatLiesAheadAgainIsToldAgain() {
        story.until("2024-03-04T16:30:00+08:00");
        assertThat(story.clock("solution").warned()).isEqualTo(List.of(50, 75));
        story.take("rate", "{\"urgency\": \"LOW\"}");
        assertThat(story.clock("solution").warned()).isEmpty();
        assertThat(story.timers).containsKeys("solution@50", "solution@75");
        story.take("rate", "{\"urgency\": \"HIGH\"}");
        assertThat(story.timers.get("solution@50")).isBefore(story.now);
    }

    @Test
    void aCalendarHasOneFingerprintHoweverItIsWritten() {
        String yaml =
                "zone: Asia/Shanghai\nworkdays: [MON, TUE]\nhours: [\"09:00-18:00\"]\n2024: {closed: [01-01, 01-02]}";
        String other =
                "# the same\nhours: ['09:00-18:00']\n2024:\n  closed: [01-01/01-02]\nzone: Asia/Shanghai\nworkdays: [TUE, MON]";
        assertThat(CalendarFile.parse("a", yaml).fingerprint())
                .isEqualTo(CalendarFile.parse("b", other).fingerprint())
                .isNotEqualTo(
                        CalendarFile.parse("c", yaml.replace("18:00", "17:00")).fingerprint())
                .isNotEqualTo(CalendarFile.parse("d", yaml.replace("01-02]", "01-03]"))
                        .fingerprint());
        assertThat(PRESENT.fingerprint()).isNotEqualTo(TUESDAY_OFF.fingerprint());
    }
}
