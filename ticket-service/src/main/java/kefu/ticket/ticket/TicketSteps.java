package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kefu.platform.process.Outcome;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes a step of a ticket whose row is held: asks the engine and the rules beside it, stores, publishes. */
@ApplicationScoped
class TicketSteps {

    private static final Logger LOG = Logger.getLogger(TicketSteps.class);

    private final TicketProcess process;
    private final TicketKeys keys;
    private final TicketRecord record;
    /** By process and step, so that a step asks its own and no others. */
    private final Map<String, Map<String, List<StepRule>>> rules;

    private final KnownFacts facts;
    private final FormHanding handing;
    private final Reception reception;

    TicketSteps(
            TicketProcess process,
            TicketKeys keys,
            TicketRecord record,
            @All List<StepRule> rules,
            KnownFacts facts,
            FormHanding handing,
            Reception reception) {
        this.process = process;
        this.keys = keys;
        this.record = record;
        this.rules =
                rules.stream().collect(Collectors.groupingBy(StepRule::process, Collectors.groupingBy(StepRule::step)));
        this.facts = facts;
        this.handing = handing;
        this.reception = reception;
    }

    Ticket take(Ticket ticket, String step, StepCommand command, Person who) {
        boolean wasClosed = ticket.caseState().closed();
        if (Merged.is(ticket.caseState())) {
            throw TicketProblem.MERGED
                    .because("工单已并入另一张工单", "The ticket went into another one")
                    .with("step", step);
        }
        JsonNode form = facts.filled(ticket, step, command.form());
        Outcome outcome = process.take(reception.received(ticket.facts(), who), step, form, who.actor());
        checkRules(ticket, step, outcome.entry().form());
        handing.step(ticket, outcome, command, who);
        keys.changed(ticket.id(), ticket.caseState(), outcome.state());
        ticket.moveTo(outcome.state(), outcome.entry().at());
        record.write(ticket, outcome, command.comment(), wasClosed);
        LOG.infof(
                "Ticket %s: %s by %s, now %s",
                ticket.id(), step, who.actor().operator(), outcome.state().state());
        return ticket;
    }

    private void checkRules(Ticket ticket, String step, @Nullable JsonNode form) {
        if (form != null) {
            rules.getOrDefault(ticket.caseState().process(), Map.of())
                    .getOrDefault(step, List.of())
                    .forEach(rule -> rule.check(ticket.id(), form));
        }
    }
}
