package kefu.ticket.process;

import static kefu.ticket.process.Played.code;
import static kefu.ticket.process.Played.of;
import static kefu.ticket.process.Played.open;
import static kefu.ticket.process.Played.refusedToOpen;
import static kefu.ticket.process.Played.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import org.junit.jupiter.api.Test;

/** The rules of those who work here: rosters, swaps, leave, duty, supervision, meetings and plans. */
class StaffProcessesTest {

    private static final Actor AGENT = who("1001", "AGENT");
    private static final Actor COLLEAGUE = who("1002", "AGENT");
    private static final Actor SUPERVISOR = who("2001", "SUPERVISOR");
    private static final Actor MANAGER = who("3001", "CS_MANAGER");

    // ── 排班, 换班, 请假, 值班 ──

    private static String roster(int days, String rest) {
        String shifts = IntStream.rangeClosed(1, days)
                .mapToObj(day -> "{\"day\": \"2024-03-%02d\", \"shift\": \"DAY\"}".formatted(day))
                .collect(Collectors.joining(","));
        return "{\"team\": \"A\", \"month\": \"2024-03\", \"rows\": [{\"employee\": \"1001\", \"shifts\": [" + shifts
                + "]" + rest + "}]}";
    }

    @Test
    void everybodyHasFourDaysOffAMonthAndFewerThan22DaysNeedAReason() {
        open("roster", SUPERVISOR, roster(27, ""));
        assertThat(code(refusedToOpen("roster", SUPERVISOR, roster(28, "")))).isEqualTo("days-off");
        assertThat(code(refusedToOpen("roster", SUPERVISOR, roster(21, "")))).isEqualTo("too-few-days");
        open("roster", SUPERVISOR, roster(21, ", \"reason\": \"月中入职\""));
        assertThat(code(refusedToOpen("roster", SUPERVISOR, roster(22, "").replace("2024-03-22", "2024-04-01"))))
                .isEqualTo("other-month");
        assertThat(refusedToOpen("roster", AGENT, roster(22, "")).type().status())
                .isEqualTo(403);
    }

    @Test
    void aRosterOfAHundredPeopleIsStillChecked() {
        String row = Json.read(roster(27, "")).path("rows").get(0).toString();
        String rows = IntStream.range(0, 100)
                .mapToObj(i -> row.replace("\"1001\"", "\"" + (1001 + i) + "\""))
                .collect(Collectors.joining(","));
        String form = "{\"team\": \"A\", \"month\": \"2024-03\", \"rows\": [" + rows + "]}";
        assertThat(open("roster", SUPERVISOR, form).take("publish", SUPERVISOR).state())
                .isEqualTo("PUBLISHED");
    }

    private static Played swap() {
        return open("shift-swap", AGENT, """
                {"day": "2024-03-04", "shift": "LATE", "counterpart": "1002", "reason": "家中有事"}""");
    }

    @Test
    void aSwapNeedsTheColleagueAndTheSupervisor() {
        assertThat(swap().refused("approve", SUPERVISOR).type().slug()).isEqualTo("illegal-step");
        assertThat(swap().refused("agree", AGENT).type().status()).isEqualTo(403);
        Played agreed = swap().take("agree", COLLEAGUE);
        assertThat(agreed.refused("approve", AGENT).type().status()).isEqualTo(403);
        assertThat(agreed.take("approve", SUPERVISOR).state()).isEqualTo("APPROVED");
    }

    @Test
    void aGapInCoverIsTheResponsibilityOfBoth() {
        Played swapped = swap().take("agree", COLLEAGUE).take("approve", SUPERVISOR);
        swapped.take("record-gap", SUPERVISOR, "{\"gap\": \"14时至15时无人在岗\"}");
        assertThat(swapped.data("responsible").toString()).isEqualTo("[\"1001\",\"1002\"]");
    }

    @Test
    void aLeaveSlipIsValidOnceTheSupervisorSigned() {
        String slip = """
                {"kind": "PERSONAL", "firstDay": "2024-03-04", "lastDay": "2024-03-05", "reason": "家中有事"}""";
        Played leave = open("leave", AGENT, slip);
        assertThat(leave.refused("approve", SUPERVISOR).type().status()).isEqualTo(422);
        assertThat(open("leave", SUPERVISOR, slip)
                        .refused("approve", SUPERVISOR, signed())
                        .type()
                        .slug())
                .isEqualTo("other-person");
        assertThat(leave.take("approve", SUPERVISOR, signed()).state()).isEqualTo("APPROVED");
        assertThat(code(refusedToOpen("leave", AGENT, slip.replace("2024-03-05", "2024-03-03"))))
                .isEqualTo("ends-before-it-begins");
    }

    private static String signed() {
        return "{\"signature\": \"王主管\"}";
    }

    @Test
    void aDutyLogIsCheckedByAnotherWithinTheWeek() {
        Played duty = open("duty-log", SUPERVISOR, "{\"day\": \"2024-03-01\", \"shift\": \"LATE\"}")
                .take(
                        "log",
                        SUPERVISOR,
                        "{\"summary\": \"平稳\", \"incidents\": 0, \"extendedUntil\": \"2024-03-01T23:40:00+08:00\"}");
        assertThat(duty.kept().clocks().get("check").dueAt()).hasToString("2024-03-08T02:00:00Z");
        assertThat(duty.refused("check", SUPERVISOR).type().slug()).isEqualTo("other-person");
        assertThat(duty.take("check", MANAGER).closed()).isTrue();
    }

    @Test
    void aDaysReportIsDueTheNextDayAndTellsTheConversion() {
        String report = """
                {"day": "2024-02-29", "served": 40, "won": 9, "situations": "咨询为主"}""";
        Played inTime = open("work-report", AGENT, report);
        assertThat(inTime.data("late").asBoolean()).isFalse();
        assertThat(inTime.data("conversion").asDouble()).isEqualTo(22.5);
        assertThat(open("work-report", AGENT, report.replace("02-29", "02-28"))
                        .data("late")
                        .asBoolean())
                .isTrue();
        assertThat(code(refusedToOpen("work-report", AGENT, report.replace("40", "8"))))
                .isEqualTo("more-won-than-served");
        assertThat(inTime.unique()).isEqualTo("[\"1001\",\"2024-02-29\"]");
    }

    // ── 服务监督, 节假日 ──

    private static final String REPORT = """
            {"month": "2024-02", "supervisedDepartment": "TECHNICAL", "acceptance": "合格", "maintenance": "及时"}""";

    @Test
    void theSupervisedDepartmentDoesNotReportOnItself() {
        assertThat(refusedToOpen("service-supervision-report", who("4001", "TECH_SUPERVISOR"), REPORT)
                        .type()
                        .status())
                .isEqualTo(403);
        Refusal own =
                refusedToOpen("service-supervision-report", of("TECHNICAL", who("8001", "BUSINESS_DEPT")), REPORT);
        assertThat(own.type().status()).isEqualTo(403);
        assertThat(code(own)).isEqualTo("own-department");
    }

    @Test
    void theBusinessDepartmentReportsToTheGeneralManager() {
        Actor business = of("BUSINESS", who("8001", "BUSINESS_DEPT"));
        Played report = open("service-supervision-report", business, REPORT).take("submit", business);
        assertThat(report.told("ticket.supervision-report.submitted.v1").toString())
                .isEqualTo("{\"month\":\"2024-02\",\"department\":\"TECHNICAL\"}");
        assertThat(report.refused("review", business).type().status()).isEqualTo(403);
        assertThat(report.take("review", who("9001", "GM")).closed()).isTrue();
        assertThat(code(refusedToOpen("service-supervision-report", business, REPORT.replace("2024-02", "2024-04"))))
                .isEqualTo("in-the-future");
    }

    @Test
    void aProblemOnAHolidayGoesToTheServiceDepartmentAtOnce() {
        Played watch = open(
                        "holiday-watch",
                        AGENT,
                        "{\"holiday\": \"LABOUR_DAY\", \"day\": \"2024-05-01\", \"site\": \"一号机房\"}")
                .take("report-problem", AGENT, "{\"problem\": \"掉线\"}");
        assertThat(watch.told("ticket.holiday-incident.v1").path("holiday").asText())
                .isEqualTo("LABOUR_DAY");
        assertThat(watch.refused("end", AGENT).type().slug()).isEqualTo("illegal-step");
        watch.take("notify-service", AGENT, "{\"department\": \"TECHNICAL\"}")
                .take("solve", AGENT, "{\"solution\": \"重启\"}");
        assertThat(watch.take("end", AGENT).state()).isEqualTo("ENDED");
    }

    // ── 例会, 计划, 自查 ──

    @Test
    void whoStaysAwayFromAMeetingWithoutConsentIsWrittenDown() {
        Played meeting = open("work-meeting", SUPERVISOR, """
                {"kind": "WEEKLY", "meetsAt": "2024-03-08T12:00:00+08:00", "participants": ["1001", "1002", "1003"]}""");
        assertThat(code(meeting.refused("excuse", SUPERVISOR, "{\"employee\": \"1009\", \"reason\": \"?\"}")))
                .isEqualTo("no-participant");
        meeting.take("excuse", SUPERVISOR, "{\"employee\": \"1001\", \"reason\": \"出差\"}");
        assertThat(code(meeting.refused(
                        "excuse", who("1002", "SUPERVISOR"), "{\"employee\": \"1002\", \"reason\": \"?\"}")))
                .isEqualTo("himself");
        assertThat(meeting.refused("hold", SUPERVISOR, minutes("")).type().slug())
                .isEqualTo("too-early");
        meeting.at("2024-03-08T12:00:00+08:00");
        assertThat(code(meeting.refused("hold", SUPERVISOR, minutes("\"1009\""))))
                .isEqualTo("no-participant");
        meeting.take("hold", SUPERVISOR, minutes("\"1001\", \"1002\""));
        assertThat(meeting.data("unexcused").toString()).isEqualTo("[\"1002\"]");
        assertThat(meeting.take("file", SUPERVISOR).closed()).isTrue();
    }

    @Test
    void aMeetingWithoutMinutesIsNoticedADayLater() {
        Played meeting = open("work-meeting", SUPERVISOR, """
                {"kind": "WEEKLY", "department": "CS", "meetsAt": "2024-03-08T12:00:00+08:00", "participants": ["1001"]}""");
        assertThat(meeting.kept().clocks().get("meeting").dueAt()).hasToString("2024-03-09T04:00:00Z");
        meeting.at("2024-03-08T13:00:00+08:00").take("hold", SUPERVISOR, minutes(""));
        assertThat(meeting.told("ticket.duty.done.v1").toString())
                .isEqualTo("{\"duty\":\"WORK_MEETING\",\"of\":\"CS\"}");
    }

    private static String minutes(String absent) {
        return "{\"lastWeek\": \"……\", \"problems\": \"无\", \"nextWeek\": \"……\", \"absent\": [" + absent + "]}";
    }

    @Test
    void aPlanOfTheMonthIsCheckedEveryWeekAndSummedUpAtItsEnd() {
        Played plan = open("work-plan", SUPERVISOR, "{\"month\": \"2024-03\", \"plan\": \"培训两次\"}");
        assertThat(plan.kept().clocks().get("check").dueAt()).hasToString("2024-03-08T16:00:00Z");
        assertThat(plan.kept().clocks().get("summary").dueAt()).hasToString("2024-03-31T16:00:00Z");
        plan.at("2024-03-07T10:00:00+08:00").take("check", MANAGER, "{\"progress\": \"已一次\"}");
        assertThat(plan.kept().clocks().get("check").dueAt()).hasToString("2024-03-14T16:00:00Z");
        Played ahead = open("work-plan", MANAGER, "{\"month\": \"2024-04\", \"plan\": \"……\"}");
        assertThat(ahead.kept().clocks().get("check").dueAt()).hasToString("2024-04-08T16:00:00Z");
        assertThat(code(ahead.refused("summarise", MANAGER, "{\"summary\": \"……\"}")))
                .isEqualTo("month-not-begun");
        ahead.at("2024-04-30T10:00:00+08:00").take("summarise", MANAGER, "{\"summary\": \"……\"}");
    }

    @Test
    void nobodyChecksAMonthThatHasNotBegun() {
        String form = "{\"month\": \"2024-04\", \"findings\": \"无\", \"summary\": \"良好\"}";
        assertThat(code(refusedToOpen("self-check", AGENT, form))).isEqualTo("in-the-future");
        open("self-check", AGENT, form.replace("2024-04", "2024-03"));
    }
}
