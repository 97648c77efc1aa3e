package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.ticket.StepRule;
import kefu.ticket.ticket.TicketLookup;

/** A complaint joins a group (群诉) by naming the first one of the same cause, which must be another complaint on file. */
@ApplicationScoped
class GroupRule implements StepRule {

    private final TicketLookup tickets;

    GroupRule(TicketLookup tickets) {
        this.tickets = tickets;
    }

    @Override
    public String process() {
        return "complaint";
    }

    @Override
    public String step() {
        return "join-group";
    }

    @Override
    public void check(UUID ticket, JsonNode form) {
        String first = form.path("firstComplaint").asText();
        if (tickets.find(process(), first)
                .filter(found -> !found.equals(ticket))
                .isEmpty()) {
            throw CommonProblem.INVALID
                    .because("首诉不存在", "There is no such first complaint")
                    .at("/form/firstComplaint", "unknown", "请填写另一件投诉的编号", "Name another complaint, by number or id");
        }
    }
}
