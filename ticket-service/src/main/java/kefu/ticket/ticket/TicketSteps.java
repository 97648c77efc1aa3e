package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import kefu.platform.process.Step;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes a step of a ticket whose row is held: asks the engine and the rules beside it, stores, publishes. */
@ApplicationScoped
class TicketSteps {

    private static final Logger LOG = Logger.getLogger(TicketSteps.class);

    private final TicketProcess process;
    private final TicketKeys keys;
    private final TicketRecord record;
    private final List<StepRule> rules;
    private final List<StepDefault> defaults;
    private final List<KnownFact> facts;

    TicketSteps(
            TicketProcess process,
            TicketKeys keys,
            TicketRecord record,
            @All List<StepRule> rules,
            @All List<StepDefault> defaults,
            @All List<KnownFact> facts) {
        this.process = process;
        this.keys = keys;
        this.record = record;
        this.rules = rules;
        this.defaults = defaults;
        this.facts = facts;
    }

    Ticket take(Ticket ticket, String step, StepCommand command, Person who) {
        boolean wasClosed = ticket.caseState().closed();
        if (Merged.is(ticket.caseState())) {
            throw TicketProblem.MERGED
                    .because("工单已并入另一张工单", "The ticket went into another one")
                    .with("step", step);
        }
        JsonNode form = known(ticket, step, filled(ticket, step, command.form()));
        Outcome outcome = process.take(ticket.caseState(), step, form, who.actor());
        checkRules(ticket, step, outcome.entry().form());
        keys.changed(ticket.id(), ticket.caseState(), outcome.state());
        ticket.moveTo(outcome.state(), outcome.entry().at());
        record.write(ticket, outcome, command.comment(), wasClosed);
        LOG.infof(
                "Ticket %s: %s by %s, now %s",
                ticket.id(), step, who.actor().operator(), outcome.state().state());
        return ticket;
    }

    private @Nullable JsonNode filled(Ticket ticket, String name, @Nullable JsonNode given) {
        CaseState state = ticket.caseState();
        Step step = process.of(state).find(name).orElse(null);
        if (step == null || given != null && !given.isObject()) {
            return given;
        }
        ObjectNode form = given == null ? Json.object() : given.deepCopy();
        defaults.stream()
                .filter(one ->
                        one.process().equals(state.process()) && one.steps().contains(name))
                .flatMap(one -> one.settled(name, state, form).properties().stream())
                .filter(field -> step.form().fields().containsKey(field.getKey()))
                .forEach(field -> form.set(field.getKey(), field.getValue()));
        return form;
    }

    /** The form with what the house knows better than whoever filled it in. */
    private @Nullable JsonNode known(Ticket ticket, String step, @Nullable JsonNode form) {
        if (!(form instanceof ObjectNode given)) {
            return form;
        }
        Set<String> asked = process.fields(ticket.caseState(), step);
        ObjectNode filled = given.deepCopy();
        facts.stream()
                .filter(fact -> asked.contains(fact.field()))
                .forEach(fact -> fact.known(ticket.facts(), given).ifPresent(value -> filled.set(fact.field(), value)));
        return filled;
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
