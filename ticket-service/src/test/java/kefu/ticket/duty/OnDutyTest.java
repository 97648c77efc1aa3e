package kefu.ticket.duty;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Staff;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 排班, 换班, 请假 (002-M4 一/六, 002-M16, 002-M11 7): a roster that is published says who is on duty, as swaps and leave left it. */
@QuarkusTest
class OnDutyTest {

    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final String first = name();
    private final String second = name();

    @BeforeEach
    void tuesdayMorning() {
        TestClock.freeze("2024-02-20T10:00:00+08:00");
    }

    @AfterEach
    void today() {
        TestClock.real();
    }

    @Test
    void aRosterSaysWhoIsOnDutyOnceItIsPublishedAndUntilItIsWithdrawn() {
        String roster = supervisor.opened(
                "roster",
                Map.of(
                        "team",
                        name(),
                        "month",
                        "2024-02",
                        "rows",
                        Staff.rows(Map.of(first, List.of("DAY 2024-02-20"), second, List.of("LATE 2024-02-20")))));
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).doesNotContain(first);
        supervisor.taken(roster, "publish", Map.of());
        assertThat(onDuty("2024-02-20T08:59:59+08:00")).doesNotContain(first, second);
        assertThat(onDuty("2024-02-20T09:00:00+08:00")).contains(first).doesNotContain(second);
        assertThat(onDuty("2024-02-20T18:00:00+08:00")).contains(second).doesNotContain(first);
        assertThat(onDuty("2024-02-21T10:00:00+08:00")).doesNotContain(first, second);
        supervisor.taken(roster, "withdraw", Map.of("reason", "重排"));
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).doesNotContain(first);
    }

    @Test
    void whoIsOnDutyIsToldWithHisShiftPageByPageAndOfOneDepartment() {
        String department = "D" + name().substring(0, 8);
        Staff.registered(first, department, null);
        Staff.registered(second, department, null);
        Staff.rostered(
                Map.of(first, List.of("DAY 2024-02-20", "REGULAR 2024-02-20"), second, List.of("REGULAR 2024-02-20")));
        String list = "/on-duty?department=" + department;
        supervisor
                .read(list)
                .then()
                .body("items.operator", hasSize(2))
                .body("items.from", hasItem("2024-02-20T01:00:00Z"))
                .body("items.until", hasItem("2024-02-20T10:00:00Z"));
        String next = supervisor.read(list + "&limit=1").path("next");
        String there = supervisor.read(list + "&limit=1").path("items[0].operator");
        List<String> rest = supervisor.list(list + "&limit=1&cursor=" + next, "operator");
        assertThat(rest).hasSize(1).doesNotContain(there);
        supervisor.read("/on-duty?at=yesterday").then().statusCode(422).body("errors[0].pointer", equalTo("?at"));
        as("4001", "TECHNICIAN").read("/on-duty").then().statusCode(403);
    }

    @Test
    void anApprovedSwapChangesWhoWorksAndStandsInTheHistoryOfTheRoster() {
        String roster = Staff.rostered(
                Map.of(first, List.of("DAY 2024-02-20", "DAY 2024-02-22"), second, List.of("DAY 2024-02-21")));
        String swap = swap("DAY", "2024-02-20", "2024-02-21");
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).contains(first);
        supervisor.taken(swap, "approve", Map.of());
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).contains(second).doesNotContain(first);
        assertThat(onDuty("2024-02-21T10:00:00+08:00")).contains(first).doesNotContain(second);
        assertThat(onDuty("2024-02-22T10:00:00+08:00")).contains(first);
        String number = supervisor.get("/" + swap).path("number");
        supervisor
                .get("/" + roster + "/history")
                .then()
                .body("items.last().step", equalTo("shift-swapped"))
                .body("items.last().form.swap", equalTo(number))
                .body("items.last().form.to", equalTo(second));
    }

    @Test
    void twoWhoSwapTheShiftsOfOneDayEachWorkTheOthers() {
        Staff.rostered(Map.of(first, List.of("DAY 2024-02-20"), second, List.of("LATE 2024-02-20")));
        supervisor.taken(swap("DAY", "2024-02-20", "2024-02-20"), "approve", Map.of());
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).contains(second).doesNotContain(first);
        assertThat(onDuty("2024-02-20T21:00:00+08:00")).contains(first).doesNotContain(second);
    }

    @Test
    void aShiftThatIsOverIsSwappedByNobody() {
        Staff.rostered(Map.of(first, List.of("DAY 2024-02-20"), second, List.of("DAY 2024-02-22")));
        String late = swap("DAY", "2024-02-20", "2024-02-22");
        agent(first)
                .open("shift-swap", Calls.with(asked("DAY", "2024-02-21"), "inReturn", "2024-02-19"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/inReturn"));
        TestClock.freeze("2024-02-21T00:00:00+08:00");
        supervisor.take(late, "approve", Map.of()).then().statusCode(409).body("code", equalTo("shift-over"));
        supervisor.taken(late, "record-gap", Map.of("gap", "未经同意代班"));
    }

    @Test
    void whatStandsInNoRosterCannotBeSwapped() {
        Staff.rostered(Map.of(first, List.of("DAY 2024-02-20"), second, List.of("LATE 2024-02-20")));
        supervisor
                .take(swap("LATE", "2024-02-20", null), "approve", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("not-his-shift"));
        supervisor
                .take(swap("DAY", "2024-02-20", "2024-02-23"), "approve", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-in-return"));
        Staff.rostered(Map.of(second, List.of("DAY 2024-02-20")));
        supervisor
                .take(swap("DAY", "2024-02-20", null), "approve", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("works-already"));
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).contains(first, second);
    }

    @Test
    void aSignedSlipTakesHimOffDutyAndTheStandInWorksHisShifts() {
        Staff.rostered(Map.of(first, List.of("DAY 2024-02-20", "DAY 2024-02-21")));
        String slip = Staff.onLeave(first, "2024-02-20", second);
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).contains(second).doesNotContain(first);
        assertThat(onDuty("2024-02-21T10:00:00+08:00")).contains(first).doesNotContain(second);
        agent(first).taken(slip, "withdraw", Map.of());
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).contains(first).doesNotContain(second);
    }

    @Test
    void aChangeOfARosterGoesForThoseItNames() {
        String roster = Staff.rostered(Map.of(first, List.of("DAY 2024-02-20"), second, List.of("DAY 2024-02-20")));
        supervisor
                .take(
                        roster,
                        "change",
                        Map.of("change", "调班", "rows", Staff.rows(Map.of(first, List.of("LATE 2024-03-20")))))
                .then()
                .statusCode(422)
                .body("code", equalTo("other-month"));
        supervisor
                .taken(
                        roster,
                        "change",
                        Map.of("change", "调班", "rows", Staff.rows(Map.of(first, List.of("LATE 2024-02-20")))))
                .then()
                .body("form.rows", hasSize(2))
                .body("form.rows.last().shifts[0].shift", equalTo("LATE"));
        assertThat(onDuty("2024-02-20T10:00:00+08:00")).contains(second).doesNotContain(first);
        assertThat(onDuty("2024-02-20T20:00:00+08:00")).contains(first);
        supervisor.taken(roster, "change", Map.of("change", "仅备注"));
        assertThat(onDuty("2024-02-20T20:00:00+08:00")).contains(first);
    }

    @Test
    void whoIsOnDutyIsReadFromAnIndexForEachShift() {
        ShiftHours.Turn turn = new ShiftHours.Turn(java.time.LocalDate.parse("2024-02-20"), "DAY");
        for (String department : new String[] {null, "CS"}) {
            OnDuty page = new OnDuty(List.of(turn), department, "1001");
            Plan.check(page.part(), page.values(turn, 51));
        }
    }

    private String swap(String shift, String day, String inReturn) {
        String id = agent(first).opened("shift-swap", Calls.with(asked(shift, day), "inReturn", inReturn));
        agent(second).taken(id, "agree", Map.of());
        return id;
    }

    private Map<String, Object> asked(String shift, String day) {
        return Map.of("day", day, "shift", shift, "counterpart", second, "reason", "家中有事");
    }

    private List<String> onDuty(String at) {
        return supervisor
                .request()
                .queryParam("at", at)
                .queryParam("limit", 200)
                .get("/api/v1/on-duty")
                .then()
                .statusCode(200)
                .extract()
                .path("items.operator");
    }

    private static String name() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
