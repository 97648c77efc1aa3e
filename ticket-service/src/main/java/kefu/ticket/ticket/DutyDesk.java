package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import org.jboss.logging.Logger;

/**
 * What happens to tickets without a person: another service tells something, a clock runs out. An event takes the step
 * whose definition names it, if the ticket is where it can be taken; otherwise nothing happens, because another way was
 * gone meanwhile. What comes while a ticket is merged is kept, and follows if the merge is undone.
 */
@ApplicationScoped
public class DutyDesk {

    /** The kind of the timers that watch clocks; their names are those the engine gives ({@code rectify@75}). */
    public static final String CLOCK = "clock";

    private static final Logger LOG = Logger.getLogger(DutyDesk.class);
    /** What happens without a person knows tickets by the ids the suite has given them. */
    private static final String SUITE = Caller.system("suite").keeper();

    private final Tickets tickets;
    private final TicketIntake intake;
    private final TicketProcess process;
    private final CustomerFacts customers;
    private final TicketKeys keys;
    private final TicketRecord record;
    private final MissedEvents missed;

    DutyDesk(
            Tickets tickets,
            TicketIntake intake,
            TicketProcess process,
            CustomerFacts customers,
            TicketKeys keys,
            TicketRecord record,
            MissedEvents missed) {
        this.tickets = tickets;
        this.intake = intake;
        this.process = process;
        this.customers = customers;
        this.keys = keys;
        this.record = record;
        this.missed = missed;
    }

    /** Opens a ticket because of an event. */
    @Transactional
    public UUID open(NewTicket asked, String eventType) {
        Actor actor = Actor.event(eventType);
        return intake.open(asked, new Person(Viewer.ofHouse(actor.operator()), actor))
                .id();
    }

    /** Takes the step the event stands for; false if the ticket has none now, or does not exist. */
    @Transactional
    public boolean happened(UUID id, String eventType, JsonNode form) {
        return tickets.findForChange(id)
                .filter(ticket -> take(ticket, Actor.event(eventType), form))
                .isPresent();
    }

    /** As {@link #happened}, for a ticket known by the id it has outside. */
    @Transactional
    public boolean happenedOutside(String externalId, String eventType, JsonNode form) {
        return tickets.findByExternalId(externalId, SUITE)
                .filter(ticket -> take(ticket, Actor.event(eventType), form))
                .isPresent();
    }

    /** A percentage of a clock fell due: warn or breach, then take the step that waits for the clock, if there is one. */
    @Transactional
    public void clockDue(UUID id, String clock, int percent, Instant at) {
        Ticket ticket = tickets.findForChange(id).orElse(null);
        if (ticket == null) {
            return;
        }
        CaseState before = ticket.caseState();
        Outcome outcome = process.tick(before, clock, percent, at);
        if (outcome.changed()) {
            store(ticket, outcome);
            LOG.infof("Ticket %s: %d %% of clock %s", ticket.id(), percent, clock);
            take(ticket, Actor.timer(clock), Json.object());
        } else {
            record.watch(ticket, outcome);
        }
    }

    /** The merge of a ticket is undone: what was told of it meanwhile follows now, in its order. */
    @Transactional
    public void catchUp(UUID id) {
        tickets.findForChange(id)
                .ifPresent(ticket -> missed.take(id).forEach(event -> take(ticket, event.actor(), event.form())));
    }

    /**
     * The calendar, or the class of its customer, has changed: computes the clocks of a ticket anew unless it is closed. One
     * whose definition is gone cannot be computed and stays as it is.
     */
    @Transactional
    public void recompute(UUID id, String cause) {
        tickets.findForChange(id)
                .filter(ticket -> !ticket.caseState().closed())
                .ifPresent(ticket -> recompute(ticket, cause));
    }

    private void recompute(Ticket ticket, String cause) {
        CaseState before = ticket.caseState();
        if (!process.knows(before)) {
            LOG.warnf("Ticket %s: no definition %s %d any more", ticket.id(), before.process(), before.version());
            return;
        }
        ObjectNode known = customers.of(process.of(before), ticket.facts().customerId());
        Outcome outcome = process.recompute(before, known, cause);
        if (outcome.changed()) {
            store(ticket, outcome);
            LOG.debugf("Ticket %s: clocks computed anew because of %s", ticket.id(), cause);
        } else {
            record.watch(ticket, outcome);
        }
    }

    private boolean take(Ticket ticket, Actor actor, JsonNode form) {
        if (Merged.is(ticket.caseState())) {
            missed.keep(ticket, actor, form);
            return false;
        }
        Optional<String> step = process.stepFor(ticket.caseState(), actor);
        if (step.isEmpty()) {
            return false;
        }
        try {
            store(ticket, process.take(ticket.caseState(), step.get(), form, actor));
            LOG.infof("Ticket %s: %s because of %s", ticket.id(), step.get(), actor.operator());
            return true;
        } catch (Refusal refusal) {
            // What the event says is not enough for the step, for example a callback without a signature.
            LOG.warnf(
                    "Ticket %s: %s does not take step %s: %s",
                    ticket.id(), actor.operator(), step.get(), refusal.getMessage());
            return false;
        }
    }

    private void store(Ticket ticket, Outcome outcome) {
        boolean wasClosed = ticket.caseState().closed();
        keys.changed(ticket.id(), ticket.caseState(), outcome.state());
        ticket.moveTo(outcome.state(), outcome.entry().at());
        record.write(ticket, outcome, null, wasClosed);
    }
}
