package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.StepRule;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketLookup;

/**
 * A complaint joins a group (群诉) by naming the first one of the same cause. Refused: what is no other complaint on file, one
 * that belongs to a group without being its first, a first one joining others, a second manager for one group, one that is
 * withheld from somebody who would learn of it by the other.
 */
@ApplicationScoped
class GroupRule implements StepRule {

    private final TicketLookup lookup;
    private final TicketBook tickets;
    private final Groups groups;

    GroupRule(TicketLookup lookup, TicketBook tickets, Groups groups) {
        this.lookup = lookup;
        this.tickets = tickets;
        this.groups = groups;
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
        UUID first = lookup.find(process(), form.path("firstComplaint").asText())
                .filter(found -> !found.equals(ticket))
                .orElseThrow(() -> refusal("首诉不存在", "There is no such first complaint")
                        .at(
                                "/form/firstComplaint",
                                "unknown",
                                "请填写另一件投诉的编号",
                                "Name another complaint, by number or id"));
        groups.firstOf(first).filter(other -> !other.equals(first)).ifPresent(other -> {
            throw refusal("该投诉不是首诉", "It is not the first complaint of its group")
                    .with("firstComplaint", number(other))
                    .at("/form/firstComplaint", "not-the-first", "请填写首诉编号", "Name the first one of its group");
        });
        if (groups.firstOf(ticket).isPresent()) {
            throw refusal("本投诉是群诉首诉", "Others have joined this complaint")
                    .at("/form/firstComplaint", "leads-a-group", "本投诉是群诉首诉", "This one is the first of a group");
        }
        oneManager(first, form.path("departmentManager").asText());
        asOpen(ticket, first);
    }

    private void asOpen(UUID ticket, UUID first) {
        HeldTicket joining = tickets.hold(ticket);
        HeldTicket other = tickets.hold(first);
        if (!joining.isAsOpenAs(other) || !other.isAsOpenAs(joining)) {
            throw CommonProblem.CONFLICT
                    .because("其中一件投诉对某人保密，不能并案", "One of them is withheld from somebody the other one is not")
                    .at("/form/firstComplaint", "withheld", "保密范围不同", "Is not withheld from the same person");
        }
    }

    private void oneManager(UUID first, String named) {
        Optional<String> manager = tickets.find(first)
                .map(found -> found.state().data().path("groupManager").asText(""))
                .filter(known -> !known.isEmpty() && !known.equals(named));
        manager.ifPresent(known -> {
            throw refusal("群诉由同一部门经理处理", "A group lies with one department manager")
                    .with("departmentManager", known)
                    .at("/form/departmentManager", "other-manager", "该群诉由 " + known + " 处理", "It lies with " + known);
        });
    }

    private String number(UUID ticket) {
        return tickets.find(ticket).map(TicketFacts::number).orElse("");
    }

    private static Refusal refusal(String zh, String en) {
        return CommonProblem.INVALID.because(zh, en);
    }
}
