package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import kefu.platform.process.form.Field;

/**
 * Asks every {@link HandingRule} about a step that gives the ticket to somebody its form names, for work if the field
 * {@code takesWork}. With whom it lies by the process alone is nobody's to refuse.
 */
@ApplicationScoped
class StepHanding {

    private final TicketProcess process;
    private final List<HandingRule> rules;

    StepHanding(TicketProcess process, @All List<HandingRule> rules) {
        this.process = process;
        this.rules = rules;
    }

    void check(Ticket ticket, Outcome outcome, StepCommand command, Person who) {
        CaseState state = outcome.state();
        String to = state.assignee();
        if (to == null || to.equals(ticket.caseState().assignee())) {
            return;
        }
        JsonNode form = Objects.requireNonNullElse(outcome.entry().form(), Json.object());
        process.form(state, outcome.entry().step()).values().stream()
                .filter(field -> to.equals(form.path(field.name()).textValue()))
                .max(Comparator.comparing(Field::takesWork))
                .ifPresent(field -> {
                    Handing handing = new Handing(
                            to,
                            "/form/" + field.name(),
                            who.viewer().caller(),
                            field.takesWork(),
                            command.insists(),
                            command.comment(),
                            "/comment");
                    TicketFacts after = ticket.facts().in(state);
                    rules.forEach(rule -> rule.check(after, handing));
                });
    }
}
