package kefu.ticket.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import kefu.ticket.ticket.Consequence;
import kefu.ticket.ticket.DutyDesk;
import kefu.ticket.ticket.SoleTickets;
import kefu.ticket.ticket.TicketFacts;

/** A round that has been gone counts in the plan of its kind and area, if there is one. */
@ApplicationScoped
class RoundDone implements Consequence {

    static final String PLAN = "inspection-plan";

    private final SoleTickets sole;
    private final DutyDesk duty;

    RoundDone(SoleTickets sole, DutyDesk duty) {
        this.sole = sole;
        this.duty = duty;
    }

    @Override
    public String event() {
        return "ticket.inspection.round-done.v1";
    }

    @Override
    public void follow(TicketFacts ticket, JsonNode facts, String actor, Instant at) {
        List<String> planned =
                List.of(facts.path("kind").asText(), facts.path("area").asText());
        sole.find(PLAN, planned).ifPresent(plan -> duty.happened(plan, event(), facts));
    }
}
