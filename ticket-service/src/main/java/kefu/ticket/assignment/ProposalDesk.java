package kefu.ticket.assignment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.customer.CustomerClass;
import kefu.ticket.customer.CustomerClasses;
import kefu.ticket.duty.DutyStatus;
import kefu.ticket.operator.Fitness;
import kefu.ticket.policy.TicketPolicies;
import kefu.ticket.ticket.PlannedTime;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import org.jspecify.annotations.Nullable;

/** Says who would be the right one for a ticket when it is to be worked on; nobody from whom it is withheld is among them, nor who has it already. */
@ApplicationScoped
class ProposalDesk {

    private static final int MOST = 50;
    private static final Comparator<ProposalView> BEST = comparing((ProposalView one) -> !one.dedicated())
            .thenComparing(one -> !one.obstacles().isEmpty())
            .thenComparing(one -> one.duty() != DutyStatus.ON_DUTY)
            .thenComparing(one -> one.duty().isAbsent())
            .thenComparingInt(one -> one.missingSkills().size())
            .thenComparing(comparingInt(ProposalView::openTickets))
            .thenComparing(ProposalView::operator);

    private final TicketBook tickets;
    private final Fitness fitness;
    private final CustomerClasses classes;
    private final TicketPolicies policies;
    private final PlannedTime planned;
    private final Clock clock;

    ProposalDesk(
            TicketBook tickets,
            Fitness fitness,
            CustomerClasses classes,
            TicketPolicies policies,
            PlannedTime planned,
            Clock clock) {
        this.tickets = tickets;
        this.fitness = fitness;
        this.classes = classes;
        this.policies = policies;
        this.planned = planned;
        this.clock = clock;
    }

    @Transactional
    List<ProposalView> propose(UUID id, @Nullable String asked, Caller who) {
        tickets.insider();
        TicketFacts ticket = tickets.get(id);
        String department = Optional.ofNullable(asked)
                .or(() -> Optional.ofNullable(ticket.state().department()))
                .or(() -> Optional.ofNullable(who.department()))
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("工单与您均无部门，请指定部门", "Neither the ticket nor you have a department: name one")
                        .at("?department", "required", "请指定部门", "Name one"));
        String dedicated = dedicated(ticket);
        Instant at = planned.ahead(ticket.state()).orElseGet(clock::instant);
        return fitness.of(ticket, department, at).stream()
                .filter(one -> !one.operator().equals(ticket.state().assignee()))
                .filter(one -> !ticket.isWithheldFrom(one.operator()))
                .filter(one -> !ticket.accuses(one.operator()))
                .map(one -> ProposalView.of(one, one.operator().equals(dedicated)))
                .sorted(BEST)
                .limit(MOST)
                .toList();
    }

    private @Nullable String dedicated(TicketFacts ticket) {
        return Optional.ofNullable(ticket.customerId())
                .flatMap(classes::find)
                .filter(known -> known.value().equals(policies.dedicatedClass()))
                .map(CustomerClass::dedicatedHandler)
                .orElse(null);
    }
}
