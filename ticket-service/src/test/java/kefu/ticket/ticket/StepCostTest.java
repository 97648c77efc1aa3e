package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.operations.SystemWork;
import kefu.platform.testkit.StatementsSent;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What taking a step, and a clock that falls due, cost the database: a statement for each table they write, and one to hold the ticket. */
@QuarkusTest
class StepCostTest {

    private static final Map<String, String> COMPLAINT = Map.of(
            "complainant", "三楼住户",
            "phone", "13800138000",
            "complainedAt", "2024-03-01T09:00:00+08:00",
            "content", "电梯停运，无人处理",
            "severity", "GENERAL");

    private final Tickets tickets;
    private final TicketSteps steps;
    private final TicketViews views;
    private final DutyDesk duty;
    private final People people;
    private final CurrentCaller caller;
    private final SystemWork work;
    private final EntityManager session;

    StepCostTest(
            Tickets tickets,
            TicketSteps steps,
            TicketViews views,
            DutyDesk duty,
            People people,
            CurrentCaller caller,
            SystemWork work,
            EntityManager session) {
        this.tickets = tickets;
        this.steps = steps;
        this.views = views;
        this.duty = duty;
        this.people = people;
        this.caller = caller;
        this.work = work;
        this.session = session;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aStepHoldsTheTicketAndChangesItAndAddsItsLineItsEventsAndItsWords() {
        assertThat(sentByStep("escalate", "proposedSolution")).isEqualTo(5);
    }

    @Test
    void aStepThatNobodyIsToFindByItsWordsAddsNone() {
        assertThat(sentByStep("determine-nature", "nature")).isEqualTo(4);
    }

    @Test
    void aClockOfWhichPartHasPassedHoldsTheTicketAndChangesItAddsItsEventAndTakesItsTimerBack() {
        UUID id = complaint();
        long sent =
                counted(() -> duty.clockDue(id, "rectify", 50, TestClock.now().plus(Duration.ofDays(30))));
        assertThat(sent).isEqualTo(4);
    }

    private long sentByStep(String step, String field) {
        UUID id = complaint();
        StepCommand command = new StepCommand(Json.object().put(field, "请今天派人检查"), null, null);
        return counted(() -> {
            Person who = people.current();
            Ticket taken = steps.take(tickets.getForChange(id, who.viewer()), step, command, who);
            assertThat(views.opened(taken.facts(), who).allowedSteps()).isNotEmpty();
        });
    }

    private long counted(Runnable piece) {
        long[] sent = new long[1];
        work.inTransaction(() -> {
            caller.actAs(new Caller("1001", Set.of("AGENT"), Rank.EMPLOYEE, null, Set.of()));
            sent[0] = StatementsSent.all(session, piece);
        });
        return sent[0];
    }

    private static UUID complaint() {
        return UUID.fromString(agent("1001").opened("complaint", COMPLAINT));
    }
}
