package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.platform.process.Outcome;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What people do with tickets: open one, take a step of its process. Loads, asks the engine, stores, publishes: all or
 * nothing, and a refusal names what is in the way.
 */
@ApplicationScoped
class TicketDesk {

    private static final Logger LOG = Logger.getLogger(TicketDesk.class);

    private final Tickets tickets;
    private final TicketIntake intake;
    private final TicketProcess process;
    private final TicketKeys keys;
    private final TicketRecord record;
    private final List<StepRule> rules;
    private final Preconditions preconditions;

    TicketDesk(
            Tickets tickets,
            TicketIntake intake,
            TicketProcess process,
            TicketKeys keys,
            TicketRecord record,
            @All List<StepRule> rules,
            Preconditions preconditions) {
        this.tickets = tickets;
        this.intake = intake;
        this.process = process;
        this.keys = keys;
        this.record = record;
        this.rules = rules;
        this.preconditions = preconditions;
    }

    @Transactional
    Ticket open(NewTicket asked, Person who) {
        return intake.open(asked, who);
    }

    @Transactional
    Ticket get(UUID id, Person who) {
        return tickets.get(id, who.viewer());
    }

    @Transactional
    Ticket take(UUID id, String step, StepCommand command, Person who) {
        Ticket ticket = tickets.getForChange(id, who.viewer());
        preconditions.honour(ticket.version());
        boolean wasClosed = ticket.caseState().closed();
        Outcome outcome = process.take(ticket.caseState(), step, command.form(), who.actor());
        checkRules(ticket, step, outcome.entry().form());
        keys.changed(id, ticket.caseState(), outcome.state());
        ticket.moveTo(outcome.state(), outcome.entry().at());
        record.write(ticket, outcome, command.comment(), wasClosed);
        LOG.infof(
                "Ticket %s: %s by %s, now %s",
                ticket.id(), step, who.actor().operator(), outcome.state().state());
        return ticket;
    }

    private void checkRules(Ticket ticket, String step, @Nullable JsonNode form) {
        String key = ticket.caseState().process();
        for (StepRule rule : rules) {
            if (form != null && rule.process().equals(key) && rule.step().equals(step)) {
                rule.check(ticket.id(), form);
            }
        }
    }
}
