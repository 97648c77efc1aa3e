package kefu.ticket.assignment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.timer.Timers;
import kefu.platform.web.Preconditions;
import kefu.ticket.ticket.Handing;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.Supervisors;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.Withheld;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lays a ticket with somebody, or back into the queue, without a step of its process: who works on it changes, who follows it
 * up and replies (谁受理，谁跟进，谁回复) stays as the process has it. Refused: a closed ticket, one that lies with somebody else
 * unless a supervisor does it, taking it from anybody without a reason, giving it to somebody who may not or cannot take it.
 */
@ApplicationScoped
public class AssignDesk {

    private static final Logger LOG = Logger.getLogger(AssignDesk.class);

    private final TicketBook tickets;
    private final FitToTake fit;
    private final Claims claims;
    private final Timers timers;
    private final Preconditions preconditions;
    private final Clock clock;

    AssignDesk(
            TicketBook tickets, FitToTake fit, Claims claims, Timers timers, Preconditions preconditions, Clock clock) {
        this.tickets = tickets;
        this.fit = fit;
        this.claims = claims;
        this.timers = timers;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** As {@link #assign}, on the version of the ticket the caller has read if he says which. */
    @Transactional
    Lying hand(UUID id, AssignmentCommand wish, Caller who) {
        tickets.insider();
        HeldTicket ticket = tickets.hold(id);
        preconditions.honour(ticket.version());
        assign(ticket, wish, who);
        return new Lying(ClaimView.of(ticket.facts(), claims.find(id).orElse(null)), ticket.version());
    }

    /** Tells with whom it lay before. */
    @Transactional
    public Optional<String> assign(UUID id, @Nullable String to, @Nullable String reason, Caller who) {
        tickets.insider();
        return assign(tickets.hold(id), new AssignmentCommand(to, reason, null), who);
    }

    private Optional<String> assign(HeldTicket ticket, AssignmentCommand wish, Caller who) {
        String before = ticket.requireOpen().facts().state().assignee();
        String to = wish.assignee();
        requireHis(before, who);
        requireUnbiased(ticket, before, who);
        if (!Objects.equals(before, to)) {
            if (before != null) {
                requireReason(wish);
            }
            if (to != null) {
                fit.check(
                        ticket.facts().state(),
                        new Handing(to, "/assignee", who, true, wish.insists(), wish.reason(), "/reason"));
            }
            lay(ticket, to, wish.reason(), who);
        }
        return Optional.ofNullable(before);
    }

    private static void requireHis(@Nullable String before, Caller who) {
        if (before != null && !before.equals(who.operator()) && !Supervisors.include(who)) {
            throw CommonProblem.FORBIDDEN
                    .because("工单由他人负责，由其本人或主管转派", "It lies with somebody else: he passes it on, or a supervisor")
                    .with("allowedFor", before);
        }
    }

    /** A complaint about himself he gives nobody, unless it was passed to him and lies with him. */
    private static void requireUnbiased(HeldTicket ticket, @Nullable String before, Caller who) {
        if (ticket.facts().accuses(who.operator()) && !who.operator().equals(before)) {
            throw Withheld.refused();
        }
    }

    private static void requireReason(AssignmentCommand wish) {
        if (wish.reason() == null || wish.reason().isBlank()) {
            throw CommonProblem.INVALID
                    .because("转派须说明原因", "A ticket that lies with somebody is handed over with a reason")
                    .at("/reason", "required", "请说明原因", "Say why");
        }
    }

    /** Back to where it lay, if it still lies where it was laid. */
    @Transactional
    public void takeBack(UUID id, @Nullable String laid, @Nullable String before, Caller who) {
        tickets.insider();
        HeldTicket ticket = tickets.hold(id);
        String present = ticket.facts().state().assignee();
        if (!Objects.equals(present, laid)) {
            throw CommonProblem.CONFLICT
                    .because("工单其后已转给他人", "The ticket has been given to somebody else since")
                    .with("assignee", String.valueOf(present));
        }
        if (before != null && ticket.isWithheldFrom(before)) {
            throw CommonProblem.CONFLICT.because("此工单对其保密", "The ticket is withheld from him");
        }
        requireHis(present, who);
        if (!Objects.equals(present, before)) {
            lay(ticket.requireOpen(), before, null, who);
        }
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
