package kefu.ticket.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.problem.Refusal;
import kefu.platform.testkit.TestClock;
import kefu.platform.timer.Timers;
import kefu.platform.web.Preconditions;
import kefu.ticket.Staff;
import kefu.ticket.duty.DutyPolicies;
import kefu.ticket.operator.Fitness;
import kefu.ticket.policy.TicketPolicies;
import kefu.ticket.ticket.TicketBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the house lets people claim out of shift ({@code kefu.duty.claims=ALLOWED}), duty is no obstacle; anything else still is. */
@QuarkusTest
class OutOfShiftTest {

    private final TicketBook tickets;
    private final ClaimDesk refusing;
    private final ClaimDesk allowing;
    private final String operator = UUID.randomUUID().toString().substring(0, 13);

    OutOfShiftTest(
            TicketBook tickets,
            Claims claims,
            Timers timers,
            TicketPolicies policies,
            Fitness fitness,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.refusing =
                new ClaimDesk(tickets, claims, timers, policies, duty("REFUSED"), fitness, preconditions, clock);
        this.allowing =
                new ClaimDesk(tickets, claims, timers, policies, duty("ALLOWED"), fitness, preconditions, clock);
    }

    private static DutyPolicies duty(String claims) {
        return new SmallRyeConfigBuilder()
                .withMapping(DutyPolicies.class)
                .withDefaultValue("kefu.duty.claims", claims)
                .build()
                .getConfigMapping(DutyPolicies.class);
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void offShiftAndOnLeaveOneMayClaimIfTheHouseAllowsIt() {
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01")));
        String id = Staff.inQueueOf("HEATING");
        assertThatThrownBy(() -> claim(refusing, id)).isInstanceOf(Refusal.class);
        assertThat(claim(allowing, id)).isEqualTo(operator);
        Staff.onLeave(operator, "2024-03-01", null);
        assertThat(claim(allowing, Staff.inQueueOf("HEATING"))).isEqualTo(operator);
    }

    @Test
    void skillsAndRoomAreAskedForAllTheSame() {
        Staff.registered(operator, "HEATING", 0, "HVAC");
        Staff.rostered(Map.of(operator, List.of("LATE 2024-03-01")));
        String id = Staff.inQueueOf("HEATING");
        assertThatThrownBy(() -> claim(allowing, id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("skill-missing", "at-capacity"));
    }

    private String claim(ClaimDesk desk, String id) {
        Caller who = new Caller(operator, Set.of("AGENT"), Rank.EMPLOYEE, null, Set.of());
        return QuarkusTransaction.requiringNew()
                .call(() -> desk.take(tickets.holdForDuty(UUID.fromString(id)).orElseThrow(), null, who)
                        .view()
                        .assignee());
    }
}
