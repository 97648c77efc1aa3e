package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Outcome;
import kefu.platform.process.form.Field;

/**
 * Asks every {@link HandingRule} about a form, of an opening or of a step, that gives the ticket to somebody it names, for
 * work if the field {@code takesWork}, or that plans the work he has for another time. With whom it lies by the process alone
 * is nobody's to refuse.
 */
@ApplicationScoped
class FormHanding {

    private final TicketProcess process;
    private final PlannedTime planned;
    private final List<HandingRule> rules;

    FormHanding(TicketProcess process, PlannedTime planned, @All List<HandingRule> rules) {
        this.process = process;
        this.planned = planned;
        this.rules = rules;
    }

    void opening(Definition definition, Outcome begun, NewTicket asked, Person who) {
        check(begun, definition.open().form().fields(), asked.command(), who);
    }

    void step(Ticket ticket, Outcome outcome, StepCommand command, Person who) {
        CaseState state = outcome.state();
        if (!Objects.equals(state.assignee(), ticket.caseState().assignee())) {
            check(outcome, process.form(state, outcome.entry().step()), command, who);
        } else if (!planned.ahead(state).equals(planned.ahead(ticket.caseState()))) {
            planned.field(state).ifPresent(field -> checkMoved(state, field, command, who));
        }
    }

    /** Whoever was given the work must be there at the new time as well. */
    private void checkMoved(CaseState state, String field, StepCommand command, Person who) {
        String to = state.assignee();
        boolean given = process.of(state).open().form().fields().values().stream()
                .filter(Field::takesWork)
                .anyMatch(worker -> state.data().path(worker.name()).asText().equals(to));
        if (to != null && given) {
            ask(state, handing(to, field, true, command, who));
        }
    }

    private void check(Outcome outcome, Map<String, Field> fields, StepCommand command, Person who) {
        String to = outcome.state().assignee();
        if (to == null) {
            return;
        }
        JsonNode form = Objects.requireNonNullElse(outcome.entry().form(), Json.object());
        fields.values().stream()
                .filter(field -> to.equals(form.path(field.name()).textValue()))
                .max(Comparator.comparing(Field::takesWork))
                .ifPresent(field -> ask(outcome.state(), handing(to, field.name(), field.takesWork(), command, who)));
    }

    private void ask(CaseState state, Handing handing) {
        rules.forEach(rule -> rule.check(state, handing));
    }

    private static Handing handing(String to, String field, boolean work, StepCommand command, Person who) {
        return new Handing(
                to, "/form/" + field, who.viewer().caller(), work, command.insists(), command.comment(), "/comment");
    }
}
