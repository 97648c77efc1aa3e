package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.ticket.StepRule;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketLookup;

/**
 * An inquiry is closed as a duplicate (重复问题不再登记) only of another inquiry on file, and of none that is a duplicate itself:
 * whoever follows the number finds the question answered.
 */
@ApplicationScoped
class DuplicateRule implements StepRule {

    private final TicketLookup lookup;
    private final TicketBook tickets;

    DuplicateRule(TicketLookup lookup, TicketBook tickets) {
        this.lookup = lookup;
        this.tickets = tickets;
    }

    @Override
    public String process() {
        return "inquiry";
    }

    @Override
    public String step() {
        return "close-as-duplicate";
    }

    @Override
    public void check(UUID ticket, JsonNode form) {
        boolean known = lookup.find(process(), form.path("duplicateOf").asText())
                .filter(found -> !found.equals(ticket))
                .flatMap(tickets::find)
                .filter(found -> !found.state().state().equals("DUPLICATE"))
                .isPresent();
        if (!known) {
            throw CommonProblem.INVALID
                    .because("没有这件咨询", "There is no such inquiry")
                    .at("/form/duplicateOf", "unknown", "请填写另一件咨询的编号", "Name another inquiry, by number or id");
        }
    }
}
