package kefu.ticket.duty;

import static java.time.Duration.ofSeconds;
import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Staff;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇2 二3, 003-篇4 四 日记簿次日提交: whoever worked a day and has not reported on it by the end of the next one is named. */
@QuarkusTest
class MissedReportsTest {

    private static final String DAY = "DAY 2024-03-04";

    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final String reports = name();
    private final String forgets = name();
    private final String isOnLeave = name();
    private final String isOff = name();

    @BeforeEach
    void mondayMorning() {
        TestClock.freeze("2024-03-04T09:00:00+08:00");
    }

    @Test
    void whoWorkedAndDidNotReportByTheEndOfTheNextDayIsNamed() {
        String roster = Staff.rostered(Map.of(
                reports, List.of(DAY),
                forgets, List.of(DAY, "LATE 2024-03-04"),
                isOnLeave, List.of(DAY),
                isOff, List.of("DAY 2024-03-05")));
        Staff.onLeave(isOnLeave, "2024-03-04", null);
        TestClock.freeze("2024-03-05T18:00:00+08:00");
        report(reports, "2024-03-04");
        report(isOff, "2024-03-05");
        supervisor.get("/" + roster + "/history").then().body("items.step", not(hasItem("reports-missing")));
        TestClock.freeze("2024-03-06T00:00:01+08:00");
        await().atMost(ofSeconds(20))
                .until(() -> "2024-03-04".equals(supervisor.get("/" + roster).path("form.lookedFor")));
        supervisor.get("/" + roster + "/history").then().body("items.step", hasItem("reports-missing"));
        assertThat(Told.about(roster, "ticket.work-report.missed.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("day").asText()).isEqualTo("2024-03-04");
                    assertThat(event.data().path("operators").toString()).isEqualTo("[\"" + forgets + "\"]");
                });
        TestClock.freeze("2024-03-07T00:00:01+08:00");
        await().atMost(ofSeconds(20))
                .until(() -> "2024-03-05".equals(supervisor.get("/" + roster).path("form.lookedFor")));
        assertThat(Told.about(roster, "ticket.work-report.missed.v1")).hasSize(1);
    }

    @Test
    void theLastDayOfTheMonthIsLookedAtAndThenItIsOver() {
        TestClock.freeze("2024-03-31T09:00:00+08:00");
        String roster = Staff.rostered(Map.of(forgets, List.of("DAY 2024-03-31")));
        TestClock.freeze("2024-04-02T00:00:01+08:00");
        await().atMost(ofSeconds(20))
                .until(() -> "2024-03-31".equals(supervisor.get("/" + roster).path("form.lookedFor")));
        assertThat(Told.about(roster, "ticket.work-report.missed.v1")).hasSize(1);
        supervisor.get("/" + roster).then().body("clocks.stoppedAt", everyItem(notNullValue()));
        TestClock.freeze("2024-04-05T00:00:01+08:00");
        supervisor.taken(roster, "close-month", Map.of());
        assertThat(Told.about(roster, "ticket.work-report.missed.v1")).hasSize(1);
    }

    @Test
    void aMonthIsFiledOnceTheReportsOfItsLastDayWereLookedFor() {
        TestClock.freeze("2024-03-31T09:00:00+08:00");
        String roster = Staff.rostered(Map.of(forgets, List.of("DAY 2024-03-31")));
        for (String early : List.of("2024-03-31T23:59:59+08:00", "2024-04-01T23:59:59+08:00")) {
            TestClock.freeze(early);
            supervisor
                    .take(roster, "close-month", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("month-not-over"));
        }
        TestClock.freeze("2024-04-02T00:00:01+08:00");
        await().atMost(ofSeconds(20))
                .until(() -> "2024-03-31".equals(supervisor.get("/" + roster).path("form.lookedFor")));
        supervisor.taken(roster, "close-month", Map.of());
        supervisor.get("/" + roster).then().body("state", equalTo("WORKED")).body("closed", equalTo(true));
        assertThat(Told.about(roster, "ticket.work-report.missed.v1")).hasSize(1);
    }

    private static void report(String operator, String day) {
        agent(operator).open("work-report", Map.of("day", day, "served", 3, "won", 1, "situations", "咨询为主"));
    }

    private static String name() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
