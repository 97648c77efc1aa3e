package kefu.ticket.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import kefu.ticket.ticket.DutyDesk;
import kefu.ticket.ticket.SoleTickets;

/** The plans of what is done again and again: whatever was done counts in the one plan that asks for it, if there is one. */
@ApplicationScoped
class Plans {

    private final SoleTickets sole;
    private final DutyDesk duty;

    Plans(SoleTickets sole, DutyDesk duty) {
        this.sole = sole;
        this.duty = duty;
    }

    /** @param by the facts a plan of that process is the only one of, in its order */
    void count(String plan, String event, JsonNode facts, String... by) {
        List<String> values =
                Stream.of(by).map(name -> facts.path(name).asText()).toList();
        sole.find(plan, values).ifPresent(id -> duty.happened(id, event, facts));
    }
}
