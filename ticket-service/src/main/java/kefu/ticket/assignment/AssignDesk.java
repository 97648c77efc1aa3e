package kefu.ticket.assignment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.timer.Timers;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lays a ticket with somebody, or back into the queue, without a step of its process. Refused: a closed ticket, one that is
 * withheld from him, one that lies with somebody else, unless a supervisor does it.
 */
@ApplicationScoped
public class AssignDesk {

    private static final Set<String> SUPERVISING = Set.of("SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER");
    private static final Logger LOG = Logger.getLogger(AssignDesk.class);

    private final TicketBook tickets;
    private final Claims claims;
    private final Timers timers;
    private final Clock clock;

    AssignDesk(TicketBook tickets, Claims claims, Timers timers, Clock clock) {
        this.tickets = tickets;
        this.claims = claims;
        this.timers = timers;
        this.clock = clock;
    }

    /** Tells with whom it lay before. */
    @Transactional
    public Optional<String> assign(UUID id, @Nullable String to, @Nullable String reason, Caller who) {
        tickets.insider();
        HeldTicket ticket = tickets.hold(id).requireOpen();
        String before = ticket.facts().state().assignee();
        if (before != null && !before.equals(who.operator()) && !who.hasAny(SUPERVISING)) {
            throw CommonProblem.FORBIDDEN
                    .because("工单由他人负责，由其本人或主管转派", "It lies with somebody else: he passes it on, or a supervisor")
                    .with("allowedFor", before);
        }
        if (to != null && ticket.isWithheldFrom(to)) {
            throw CommonProblem.CONFLICT
                    .because("此工单对其保密", "The ticket is withheld from him")
                    .at("/assignee", "withheld", "对其保密", "Is withheld from him");
        }
        if (!Objects.equals(before, to)) {
            lay(ticket, to, reason, who);
        }
        return Optional.ofNullable(before);
    }

    /** Back to where it lay, if it still lies where it was laid. */
    @Transactional
    public void takeBack(UUID id, @Nullable String laid, @Nullable String before, Caller who) {
        String present = tickets.hold(id).facts().state().assignee();
        if (!Objects.equals(present, laid)) {
            throw CommonProblem.CONFLICT
                    .because("工单其后已转给他人", "The ticket has been given to somebody else since")
                    .with("assignee", String.valueOf(present));
        }
        assign(id, before, null, who);
    }

    private void lay(HeldTicket ticket, @Nullable String to, @Nullable String reason, Caller who) {
        Instant now = clock.instant();
        String before = ticket.facts().state().assignee();
        ticket.assign(to, now);
        claims.remove(ticket.id());
        timers.cancel(ClaimDesk.TIMER, ticket.id(), "lease");
        ObjectNode facts = Json.object();
        if (to != null) {
            facts.put("assignee", to);
        }
        if (before != null) {
            facts.put("before", before);
        }
        ticket.log(now, who.operator(), "assigned", facts.deepCopy(), reason);
        ticket.tell("ticket.assigned.v1", facts);
        LOG.infof("Ticket %s assigned to %s by %s", ticket.id(), to, who.operator());
    }
}
