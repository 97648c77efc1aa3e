package kefu.platform.process;

import static kefu.platform.process.Story.instant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TimeZone;
import kefu.platform.calendar.CalendarFile;
import kefu.platform.calendar.Segment.Kind;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.process.ClockState.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong with deadlines in other help desks, as their users published it; each must not happen here. */
class PublishedFailuresTest {

    private static final WorkingCalendar CALENDAR = CalendarFile.builtIn();
    private static final WorkingCalendar LUNCH = CalendarFile.parse("lunch", """
            zone: Asia/Shanghai
            workdays: [MON, TUE, WED, THU, FRI]
            hours: ["08:00-12:00", "13:30-18:00"]
            """);
    private static final String MONDAY_TEN = "2024-03-04T10:00:00+08:00";

    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void theMachineIsWhereItWas() {
        TimeZone.setDefault(machine);
    }

    /** zammad/zammad#5177: the update time, where it is the shorter one, overruled the time for the first response. */
    @Test
    void oneClockNeverOverrulesAnother() {
        Story story = Story.help("LOW", MONDAY_TEN);
        Instant firstResponse = story.clock("first-response").dueAt();
        story.take("hear-from-customer");
        assertThat(story.due("update")).startsWith("2024-03-04T11:00");
        assertThat(story.clock("first-response").dueAt()).isEqualTo(firstResponse);
        story.until("2024-03-04T12:00:00+08:00");
        assertThat(story.clock("update").state()).isEqualTo(Status.BREACHED);
        assertThat(story.clock("first-response").state()).isEqualTo(Status.RUNNING);
        assertThat(story.timers).containsEntry("first-response@100", firstResponse);
    }

    /** zammad/zammad#3140: a case escalated for want of an update although the agent had answered the customer. */
    @Test
    void whatWasAnsweredNeverEscalatesForWantOfAnAnswer() {
        Story story = Story.help("LOW", MONDAY_TEN).take("hear-from-customer");
        story.after(Duration.ofMinutes(30)).take("answer");
        story.until("2024-03-06T18:00:00+08:00");
        assertThat(story.clock("update").state()).isEqualTo(Status.MET);
        assertThat(story.emissions.stream()
                        .map(emission -> emission.data().path("clock").asText()))
                .doesNotContain("update", "first-response");
        story.take("hear-from-customer").until("2024-03-07T09:59:00+08:00");
        assertThat(story.clock("update").state()).isEqualTo(Status.RUNNING);
    }

    /** glpi-project/glpi#15429: with a calendar other than 24/7 cases escalated at their very creation; a zone was suspected. */
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void nothingEscalatesAtItsCreationWhereverTheMachineStands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        for (int hour = 0; hour < 24 * 7; hour++) {
            Instant at = instant("2024-03-04T00:00:00+08:00").plus(Duration.ofHours(hour));
            Story story =
                    Story.help("HIGH", at.atOffset(java.time.ZoneOffset.UTC).toString());
            assertThat(story.timers.values())
                    .isNotEmpty()
                    .allSatisfy(due -> assertThat(due).isAfter(at));
            assertThat(story.emissions).isEmpty();
        }
    }

    /**
     * glpi-project/glpi#6902, again in #15605: on hold, a case was given another agreement, and the time it had been on hold
     * was lost.
     */
    @Test
    void timeOnHoldSurvivesAnotherAgreementEvenOneGivenWhileItIsOnHold() {
        Story story = Story.help("LOW", MONDAY_TEN).take("wait", "{\"reason\": \"x\"}");
        story.until("2024-03-06T10:00:00+08:00").take("rate", "{\"urgency\": \"HIGH\"}");
        assertThat(story.clock("solution").state()).isEqualTo(Status.PAUSED);
        story.take("go-on");
        // Eight working hours, none of which had been used.
        assertThat(story.due("solution")).startsWith("2024-03-06T18:00");
        story.take("rate", "{\"urgency\": \"LOW\"}");
        assertThat(story.counted("solution")).isEqualTo(Duration.ofHours(27));
    }

    /** glpi-project/glpi#14937 and frappe/helpdesk#2484: time on hold was counted with its nights and holidays. */
    @Test
    void aNightOnHoldCostsNothing() {
        Story story = Story.help("HIGH", MONDAY_TEN).until("2024-03-04T17:00:00+08:00");
        story.take("wait").until("2024-03-05T10:00:00+08:00").take("go-on");
        assertThat(story.due("solution")).startsWith("2024-03-05T11:00");
    }

    /** glpi-project/glpi#14148: by another state than the usual one the time a case had been on hold was forgotten. */
    @Test
    void timeOnHoldSurvivesBeingReopened() {
        Story story = Story.help("HIGH", MONDAY_TEN).take("wait").until("2024-03-05T10:00:00+08:00");
        story.take("solve").until("2024-03-06T10:00:00+08:00").take("reopen");
        assertThat(story.due("solution")).startsWith("2024-03-06T18:00");
    }

    /** osTicket/osTicket#6739: due dates were wrong for certain weekdays. */
    @Test
    void threeWorkingDaysAreThreeWhateverDayTheyBeginOn() {
        for (LocalDate day = LocalDate.parse("2024-03-04");
                day.isBefore(LocalDate.parse("2024-03-18"));
                day = day.plusDays(1)) {
            Story story = Story.help("LOW", day + "T10:00:00+08:00");
            LocalDate due = CALENDAR.dateOf(story.clock("solution").dueAt());
            long between = day.plusDays(1)
                    .datesUntil(due.plusDays(1))
                    .filter(date -> date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                    .count();
            assertThat(between).as("from %s to %s", day, due).isEqualTo(weekend(day) ? 4 : 3);
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** frappe/helpdesk#2212: a lunch break could not be expressed. */
    @Test
    void lunchDoesNotCount() {
        Story story = Story.help("HIGH", MONDAY_TEN);
        story.recompute(LUNCH, "{}");
        assertThat(story.due("first-response")).startsWith("2024-03-04T15:30");
        assertThat(new Engine(LUNCH)
                        .explain(story.state, "first-response", story.now)
                        .orElseThrow()
                        .segments())
                .anySatisfy(segment -> assertThat(segment.kind()).isEqualTo(Kind.BREAK));
    }

    /** zammad/zammad#534: a changed calendar did not reach the cases that were open. */
    @Test
    void aChangedCalendarReachesOpenCases() {
        Story story = Story.help("LOW", MONDAY_TEN);
        story.recompute(CALENDAR.with(Set.of(LocalDate.parse("2024-03-05")), Set.of()), "{}");
        assertThat(story.due("solution")).startsWith("2024-03-08T10:00");
    }

    /** glpi-project/glpi#22678: a warning ahead of a due date on another day was given at midnight. */
    @Test
    void aWarningFallsIntoWorkingTime() {
        Story story = Story.help("HIGH", "2024-03-04T17:00:00+08:00");
        assertThat(story.timers).containsEntry("solution@75", instant("2024-03-05T14:00:00+08:00"));
    }

    /** zammad/zammad#904: a case that went into another one escalated still. */
    @Test
    void whatWasWithdrawnEscalatesNoMore() {
        Story story = Story.help("HIGH", MONDAY_TEN);
        HistoryEntry merged =
                new HistoryEntry(HistoryEntry.Kind.STEP, story.now, "1001", "merge", "NEW", "MERGED", null, null);
        Outcome ended = new Withdrawal(CALENDAR)
                .end(story.definition, story.state, merged)
                .outcome();
        assertThat(ended.timers()).isNotEmpty().allMatch(TimerChange::cancels);
        assertThat(ended.state().clocks().values())
                .allSatisfy(clock -> assertThat(clock.stoppedAt()).isNotNull());
    }
}
