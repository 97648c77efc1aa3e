package kefu.ticket.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import kefu.ticket.ticket.Consequence;
import kefu.ticket.ticket.TicketFacts;

/** A round that has been gone counts in the plan of its kind and area. */
@ApplicationScoped
class RoundDone implements Consequence {

    static final String PLAN = "inspection-plan";

    private final Plans plans;

    RoundDone(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String event() {
        return "ticket.inspection.round-done.v1";
    }

    @Override
    public void follow(TicketFacts ticket, JsonNode facts, String actor, Instant at) {
        plans.count(PLAN, event(), facts, "kind", "area");
    }
}
