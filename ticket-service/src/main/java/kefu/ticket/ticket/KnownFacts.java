package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** Fills the form of a step in with every {@link KnownFact}. */
@ApplicationScoped
class KnownFacts {

    private final TicketProcess process;
    private final List<KnownFact> facts;

    KnownFacts(TicketProcess process, @All List<KnownFact> facts) {
        this.process = process;
        this.facts = facts;
    }

    /** The form with what the house knows better than whoever filled it in; what is no form stays what it is. */
    @Nullable
    JsonNode filled(Ticket ticket, String step, @Nullable JsonNode given) {
        CaseState state = ticket.caseState();
        Set<String> asked = process.form(state, step).keySet();
        if (given != null && !given.isObject()) {
            return given;
        }
        JsonNode said = given == null ? Json.object() : given;
        ObjectNode form = said.deepCopy();
        for (KnownFact fact : facts) {
            if (fact.isFor(state.process())) {
                fact.fields().stream()
                        .filter(asked::contains)
                        .forEach(field ->
                                fact.known(field, ticket.facts(), said).ifPresent(value -> form.set(field, value)));
            }
        }
        return form;
    }
}
