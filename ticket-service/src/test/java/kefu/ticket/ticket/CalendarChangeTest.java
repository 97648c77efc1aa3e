package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.calendar.CalendarFile;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.process.Engine;
import kefu.platform.process.Processes;
import kefu.platform.process.Recomputation;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The working calendar has changed while tickets are open: their due dates and timers follow, breaches stay. */
@QuarkusTest
class CalendarChangeTest {

    private static final WorkingCalendar PRESENT = CalendarFile.builtIn();
    private static final WorkingCalendar MONDAY_OFF = PRESENT.with(Set.of(LocalDate.parse("2024-03-04")), Set.of());
    private static final WorkingCalendar SATURDAY_ON = PRESENT.with(Set.of(), Set.of(LocalDate.parse("2024-03-02")));

    @Inject
    Tickets tickets;

    @Inject
    TicketIntake intake;

    @Inject
    Processes processes;

    @Inject
    CustomerFacts customers;

    @Inject
    TicketKeys keys;

    @Inject
    TicketRecord record;

    @Inject
    MissedEvents missed;

    @Inject
    Clock clock;

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aHolidayMoreMovesTheDueDateAndTheTimers() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        reaches(id, MONDAY_OFF);
        agent.get("/" + id).then().body(rectify("dueAt"), equalTo("2024-03-05T02:00:00Z"));
        agent.get("/" + id + "/history")
                .then()
                .body("items.step", hasItem("clocks-recomputed"))
                .body("items.find { it.step == 'clocks-recomputed' }.actor", equalTo("calendar"))
                .body("items.find { it.step == 'clocks-recomputed' }.form.clocks[0].clock", equalTo("rectify"))
                .body(
                        "items.find { it.step == 'clocks-recomputed' }.form.clocks[0].wasDueAt",
                        equalTo("2024-03-04T02:00:00Z"));
        assertThat(Told.about(id, "ticket.updated.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("changed").get(0).asText()).isEqualTo("clocks"));
    }

    @Test
    void aTimerThatWasSetByAnotherCalendarTellsNoBreach() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        reaches(id, SATURDAY_ON);
        agent.get("/" + id).then().body(rectify("dueAt"), equalTo("2024-03-02T02:00:00Z"));
        TestClock.freeze("2024-03-02T10:00:01+08:00");
        // The timer of the reply, which is due at that moment by every calendar, fires after that of the rectification.
        await().until(() -> "BREACHED".equals(agent.get("/" + id).path("clocks.find { it.name == 'reply' }.state")));
        agent.get("/" + id).then().body(rectify("state"), equalTo("RUNNING"));
        reaches(id, PRESENT);
        agent.get("/" + id).then().body(rectify("dueAt"), equalTo("2024-03-04T02:00:00Z"));
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        await().until(() -> "BREACHED".equals(agent.get("/" + id).path(rectify("state"))));
    }

    @Test
    void whatWasPausedStaysPausedAndWhatWasMissedStaysMissed() {
        String paused = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(paused, "hold", Map.of("appointedAt", "2024-03-20T10:00:00+08:00", "reason", "客户出差"));
        String late = agent.opened("complaint", Forms.complaint("MAJOR"));
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        await().until(() -> "BREACHED".equals(agent.get("/" + late).path(rectify("state"))));
        reaches(paused, MONDAY_OFF);
        reaches(late, MONDAY_OFF);
        agent.get("/" + paused)
                .then()
                .body(rectify("state"), equalTo("PAUSED"))
                .body(rectify("dueAt"), equalTo("2024-03-07T02:00:00Z"));
        agent.get("/" + late)
                .then()
                .body(rectify("state"), equalTo("BREACHED"))
                .body(rectify("dueAt"), equalTo("2024-03-04T02:00:00Z"));
        agent.get("/" + late + "/history")
                .then()
                .body(
                        "items.find { it.step == 'clocks-recomputed' }.form.clocks.find { it.clock == 'rectify' }.wouldBeDueAt",
                        equalTo("2024-03-05T02:00:00Z"));
        assertThat(agent.<String>all("/tickets?overdue=true&process=complaint&limit=200", "id"))
                .contains(late);
    }

    @Test
    void theSameCalendarLeavesATicketAsItIs() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        reaches(id, PRESENT);
        agent.get("/" + id).then().header("ETag", equalTo("\"0\""));
    }

    private void reaches(String ticket, WorkingCalendar calendar) {
        TicketProcess by = new TicketProcess(processes, new Engine(calendar), new Recomputation(calendar), clock);
        DutyDesk duty = new DutyDesk(tickets, intake, by, customers, keys, record, missed);
        QuarkusTransaction.requiringNew().run(() -> duty.recompute(UUID.fromString(ticket), "calendar"));
    }

    private static String rectify(String what) {
        return "clocks.find { it.name == 'rectify' }." + what;
    }
}
