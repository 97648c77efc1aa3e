package kefu.ticket.shift;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.ticket.ticket.StepRule;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketLookup;
import org.jspecify.annotations.Nullable;

/** Who hands over his shift (交班) hands over only what is open and lies with him. */
@ApplicationScoped
class HandoverRule implements StepRule {

    private final TicketLookup lookup;
    private final TicketBook tickets;
    private final CurrentCaller caller;

    HandoverRule(TicketLookup lookup, TicketBook tickets, CurrentCaller caller) {
        this.lookup = lookup;
        this.tickets = tickets;
        this.caller = caller;
    }

    @Override
    public String process() {
        return "shift-handover";
    }

    @Override
    public String step() {
        return "submit";
    }

    @Override
    public void check(UUID handover, JsonNode form) {
        Refusal refusal = CommonProblem.INVALID.because("有工单不能移交", "Not every ticket can be handed over");
        for (int i = 0; i < form.path("tickets").size(); i++) {
            TicketFacts ticket = lookup.find(form.path("tickets").path(i).asText())
                    .flatMap(tickets::find)
                    .orElse(null);
            refuse(refusal, "/form/tickets/" + i, ticket);
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private void refuse(Refusal refusal, String pointer, @Nullable TicketFacts ticket) {
        if (ticket == null) {
            refusal.at(pointer, "unknown", "没有这张工单", "There is no such ticket");
        } else if (ticket.state().closed()) {
            refusal.at(pointer, "closed", "工单已结束", "The ticket is closed");
        } else if (!liesWith(caller.get().operator(), ticket)) {
            refusal.at(pointer, "not-yours", "工单不在您处", "The ticket does not lie with you");
        }
    }

    private static boolean liesWith(String operator, TicketFacts ticket) {
        return operator.equals(ticket.state().assignee())
                || Objects.equals(operator, ticket.state().roles().get("follower"));
    }
}
