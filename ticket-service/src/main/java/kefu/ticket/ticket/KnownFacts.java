package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** Fills the form of a step in with every {@link KnownFact}. */
@ApplicationScoped
class KnownFacts {

    private final TicketProcess process;
    /** By the fields they fill in, of which most steps have none. */
    private final Map<String, List<KnownFact>> facts = new HashMap<>();

    KnownFacts(TicketProcess process, @All List<KnownFact> facts) {
        this.process = process;
        facts.forEach(fact -> fact.fields()
                .forEach(field -> this.facts
                        .computeIfAbsent(field, _ -> new ArrayList<>())
                        .add(fact)));
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
        for (String field : asked) {
            facts.getOrDefault(field, List.of()).stream()
                    .filter(fact -> fact.isFor(state.process()))
                    .forEach(
                            fact -> fact.known(field, ticket.facts(), said).ifPresent(value -> form.set(field, value)));
        }
        return form;
    }
}
