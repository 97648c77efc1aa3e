package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import kefu.platform.process.CaseState;
import kefu.ticket.customer.CustomerClass;
import kefu.ticket.customer.CustomerClasses;
import kefu.ticket.policy.TicketPolicies;

/**
 * Who comes first: what the process rules, what was asked for, and the class of the customer. A customer of the dedicated
 * class is looked after first, by the one operator who looks after him (专人负责该客户问题的解决, 001-④七): instead of whoever
 * took the matter, never instead of somebody the process sends it to, and never where he or a manager is complained about.
 */
@ApplicationScoped
class Precedence {

    /** About these the manual decides who handles a complaint (001-④六). */
    private static final Set<String> ABOVE = Set.of("MANAGER", "GENERAL_MANAGER");

    private final CustomerClasses classes;
    private final TicketPolicies policies;

    Precedence(CustomerClasses classes, TicketPolicies policies) {
        this.classes = classes;
        this.policies = policies;
    }

    /** The case with its priority, and with the dedicated handler if the customer has one. */
    CaseState applied(NewTicket asked, CaseState opened, String takenBy) {
        Optional<CustomerClass> dedicated = Optional.ofNullable(asked.customerId())
                .flatMap(classes::find)
                .filter(known -> known.value().equals(policies.dedicatedClass()));
        CaseState state = opened.withPriority(
                priority(asked, opened, dedicated.isPresent()).name());
        return dedicated
                .map(CustomerClass::dedicatedHandler)
                .filter(handler -> mayTakeOver(handler, opened, takenBy))
                .map(state::withAssignee)
                .orElse(state);
    }

    private boolean mayTakeOver(String handler, CaseState opened, String takenBy) {
        JsonNode accused = opened.data().path("against");
        return takenBy.equals(opened.assignee())
                && !policies.neverDedicated().contains(opened.process())
                && !handler.equals(accused.path("operator").asText())
                && !ABOVE.contains(accused.path("rank").asText());
    }

    /** Whoever opens a ticket may raise what the process rules, never lower it. */
    private static Priority priority(NewTicket asked, CaseState opened, boolean dedicated) {
        Optional<Priority> ruled = Optional.ofNullable(opened.priority()).map(Priority::valueOf);
        Optional<Priority> wanted =
                Optional.ofNullable(asked.priority()).map(text -> Priority.parse(text, "/priority"));
        Priority priority = ruled.map(rule -> wanted.map(rule::atLeast).orElse(rule))
                .or(() -> wanted)
                .orElse(Priority.NORMAL);
        return dedicated ? priority.atLeast(Priority.HIGH) : priority;
    }
}
