package kefu.ticket.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import kefu.ticket.ticket.Consequence;
import kefu.ticket.ticket.TicketFacts;

/** A meeting, report, plan or check that is due every week or month (例行工作) counts in the plan of whoever owes it. */
@ApplicationScoped
class DutyDone implements Consequence {

    private final Plans plans;

    DutyDone(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String event() {
        return "ticket.duty.done.v1";
    }

    @Override
    public void follow(TicketFacts ticket, JsonNode facts, String actor, Instant at) {
        plans.count("duty-plan", event(), facts, "duty", "of");
    }
}
