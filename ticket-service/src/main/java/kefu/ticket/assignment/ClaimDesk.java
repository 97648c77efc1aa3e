package kefu.ticket.assignment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.timer.Timers;
import kefu.platform.web.Preconditions;
import kefu.ticket.duty.DutyPolicies;
import kefu.ticket.duty.DutyPolicies.OutOfShift;
import kefu.ticket.operator.Fitness;
import kefu.ticket.operator.Obstacle;
import kefu.ticket.policy.TicketPolicies;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketProblem;
import kefu.ticket.ticket.Withheld;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes tickets from the queue and gives them back. Of several who claim one at the same time exactly one wins; whoever
 * claims and then does nothing loses it when his lease ends. Refused: a closed ticket, one that lies with somebody else, one
 * of another department, a complaint about oneself, claiming out of shift, without the skills or beyond what one can take, giving back what somebody else
 * claimed.
 */
@ApplicationScoped
class ClaimDesk {

    static final String TIMER = "claim";

    private static final Logger LOG = Logger.getLogger(ClaimDesk.class);

    private final TicketBook tickets;
    private final Claims claims;
    private final Timers timers;
    private final TicketPolicies policies;
    private final DutyPolicies duty;
    private final Fitness fitness;
    private final Preconditions preconditions;
    private final Clock clock;

    ClaimDesk(
            TicketBook tickets,
            Claims claims,
            Timers timers,
            TicketPolicies policies,
            DutyPolicies duty,
            Fitness fitness,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.claims = claims;
        this.timers = timers;
        this.policies = policies;
        this.duty = duty;
        this.fitness = fitness;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    Lying claim(UUID id, @Nullable Integer minutes, Caller who) {
        HeldTicket ticket = tickets.hold(id).requireOpen();
        preconditions.honour(ticket.version());
        return take(ticket, minutes, who);
    }

    /** Of a ticket that is held: the same, whoever chose it. */
    Lying take(HeldTicket ticket, @Nullable Integer minutes, Caller who) {
        UUID id = ticket.id();
        String assignee = ticket.facts().state().assignee();
        if (assignee != null && !assignee.equals(who.operator())) {
            throw taken(assignee, claims.find(id));
        }
        requireDepartment(ticket.facts().state().department(), who);
        Instant now = clock.instant();
        if (assignee == null) {
            requireImpartial(ticket, who);
            fitness.require(
                    ticket.facts().state(), who.operator(), new Fitness.Asked("/assignee", now, false, this::counts));
        }
        Instant until = now.plus(Duration.ofMinutes(minutes == null ? policies.claimMinutes() : minutes));
        ticket.assign(who.operator(), now);
        ObjectNode facts = Json.object().put("assignee", who.operator()).put("leaseUntil", until.toString());
        ticket.log(now, who.operator(), "claimed", facts.deepCopy(), null);
        Claim claim = new Claim(id, who.operator(), now, until, ticket.lines());
        claims.keep(claim);
        timers.schedule(TIMER, id, "lease", until);
        ticket.tell("ticket.claimed.v1", facts);
        LOG.infof("Ticket %s claimed by %s", id, who.operator());
        return new Lying(ClaimView.of(ticket.facts(), claim), ticket.version());
    }

    private static void requireImpartial(HeldTicket ticket, Caller who) {
        if (ticket.facts().accuses(who.operator())) {
            throw Withheld.refused();
        }
    }

    private boolean counts(Obstacle obstacle) {
        boolean offDuty = obstacle == Obstacle.NOT_ON_DUTY || obstacle == Obstacle.ON_LEAVE;
        return !offDuty || duty.claims() == OutOfShift.REFUSED;
    }

    @Transactional
    Lying release(UUID id, @Nullable String reason, Caller who) {
        HeldTicket ticket = tickets.hold(id);
        preconditions.honour(ticket.version());
        Claim claim = claims.find(id)
                .orElseThrow(() -> TicketProblem.NOT_CLAIMED.because("工单未被认领", "Nobody has claimed the ticket"));
        if (!claim.operator().equals(who.operator()) && !who.has("SUPERVISOR") && !who.has("CS_MANAGER")) {
            throw CommonProblem.FORBIDDEN
                    .because("由认领人或主管退回", "Who claimed it gives it back, or a supervisor")
                    .with("allowedFor", claim.operator());
        }
        giveBack(ticket, claim, "RELEASED", who.operator(), clock.instant(), reason);
        timers.cancel(TIMER, id, "lease");
        return new Lying(ClaimView.of(ticket.facts(), null), ticket.version());
    }

    /** The lease has ended: whoever has begun to work keeps the ticket, otherwise it goes back to the queue. */
    @Transactional
    void leaseEnded(UUID id, Instant at) {
        // The ticket first: a claim that was read before may be another one by the time the ticket is held.
        Optional<HeldTicket> held = tickets.holdForDuty(id);
        Optional<Claim> found =
                claims.find(id).filter(claim -> !claim.leaseUntil().isAfter(at));
        if (found.isEmpty() || held.isEmpty()) {
            return;
        }
        Claim claim = found.get();
        var state = held.get().facts().state();
        if (state.closed() || !claim.operator().equals(state.assignee()) || claims.worked(claim)) {
            claims.remove(id);
        } else {
            giveBack(held.get(), claim, "LEASE_ENDED", "timer:" + TIMER, at, null);
        }
    }

    @Transactional
    ClaimView get(UUID id) {
        return ClaimView.of(tickets.get(id), claims.find(id).orElse(null));
    }

    private void giveBack(HeldTicket ticket, Claim claim, String why, String by, Instant at, @Nullable String comment) {
        claims.remove(ticket.id());
        if (claim.operator().equals(ticket.facts().state().assignee())) {
            ticket.assign(null, at);
        }
        ObjectNode facts = Json.object().put("assignee", claim.operator()).put("why", why);
        ticket.log(at, by, "released", facts.deepCopy(), comment);
        ticket.tell("ticket.released.v1", facts);
        LOG.infof("Ticket %s goes back to the queue: %s", ticket.id(), why);
    }

    static void requireDepartment(@Nullable String needed, Caller who) {
        String own = who.department();
        if (needed != null && own != null && !needed.equals(own) && !who.has("SUPERVISOR") && !who.has("CS_MANAGER")) {
            throw CommonProblem.FORBIDDEN
                    .because("该工单属于其他部门的队列", "The ticket waits in the queue of another department")
                    .with("allowedFor", needed);
        }
    }

    private static RuntimeException taken(String assignee, Optional<Claim> claim) {
        var refusal = TicketProblem.CLAIMED
                .because("工单已由他人负责", "The ticket lies with somebody else")
                .with("assignee", assignee);
        claim.ifPresent(known -> refusal.with("leaseUntil", known.leaseUntil().toString()));
        return refusal;
    }
}
