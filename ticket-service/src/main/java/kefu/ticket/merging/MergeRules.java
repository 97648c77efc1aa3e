package kefu.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.process.CaseState;
import kefu.ticket.listing.MergedInto;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.Merged;
import kefu.ticket.ticket.Supervisors;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketProblem;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Withheld;

/**
 * When two tickets may become one: both are open; whoever may know of the one may know of the other; they belong to one
 * customer, or it is confirmed that two are meant; and the one that is closed by it lies with whoever asks, or with nobody,
 * unless he supervises.
 */
@ApplicationScoped
class MergeRules {

    private final Merges merges;
    private final MergedInto merged;
    private final TicketBook tickets;

    MergeRules(Merges merges, MergedInto merged, TicketBook tickets) {
        this.merges = merges;
        this.merged = merged;
        this.tickets = tickets;
    }

    void check(HeldTicket source, HeldTicket target, boolean otherCustomer, Caller who) {
        requireOpen(target);
        requireOpen(source);
        if (!source.isAsOpenAs(target) || !target.isAsOpenAs(source)) {
            throw CommonProblem.CONFLICT
                    .because("其中一张工单对某人保密，不能合并", "One of them is withheld from somebody the other one is not")
                    .at("/from", "withheld", "保密范围不同", "Is not withheld from the same person");
        }
        if (source.facts().accuses(who.operator()) || target.facts().accuses(who.operator())) {
            throw Withheld.refused();
        }
        mine(source.facts(), who);
        var customer = source.facts().customerId();
        var goesOn = target.facts().customerId();
        if (!otherCustomer && customer != null && goesOn != null && !customer.equals(goesOn)) {
            throw TicketProblem.OTHER_CUSTOMER
                    .because("两张工单属于不同客户，请确认", "The two belong to different customers: confirm that it is meant")
                    .at("/confirmOtherCustomer", "unconfirmed", "请置为 true", "Set it to true");
        }
        Viewer viewer = tickets.insider();
        int there = merged.of(target.id(), viewer).size()
                + merged.of(source.id(), viewer).size();
        if (there >= MergedInto.MOST) {
            throw CommonProblem.CONFLICT.because("并入的工单过多", "At most " + MergedInto.MOST + " tickets go into one");
        }
    }

    /** Of a ticket that was merged already the refusal tells where it went. */
    void requireOpen(HeldTicket ticket) {
        if (!Merged.is(ticket.facts().state())) {
            ticket.requireOpen();
            return;
        }
        Refusal refusal = TicketProblem.MERGED
                .because("工单已并入另一张工单", "The ticket went into another one already")
                .with("ticket", ticket.facts().number());
        merges.of(ticket.id())
                .flatMap(merge -> tickets.find(merge.targetId()))
                .ifPresent(target -> refusal.with("mergedInto", target.number()));
        throw refusal;
    }

    private static void mine(TicketFacts source, Caller who) {
        CaseState state = source.state();
        boolean his = state.assignee() == null
                || who.operator().equals(state.assignee())
                || who.operator().equals(source.receiver())
                || state.roles().containsValue(who.operator());
        if (!his && !Supervisors.include(who)) {
            Set<String> allowed = new TreeSet<>(Supervisors.ROLES);
            allowed.add(state.assignee());
            throw CommonProblem.FORBIDDEN
                    .because("由其负责人或主管合并", "Who works on it merges it, or a supervisor")
                    .with("allowedFor", allowed);
        }
    }

    /** Whoever merged, or a supervisor. */
    static void mayUndo(Merge merge, Caller who) {
        if (!merge.mergedBy().equals(who.operator()) && !who.has("SUPERVISOR") && !who.has("CS_MANAGER")) {
            throw CommonProblem.FORBIDDEN
                    .because("由合并人或主管撤销", "Who merged them undoes it, or a supervisor")
                    .with("allowedFor", Set.of(merge.mergedBy(), "SUPERVISOR", "CS_MANAGER"));
        }
    }
}
