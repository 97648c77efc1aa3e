package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.CaseState;
import kefu.ticket.policy.TicketPolicies;
import org.jspecify.annotations.Nullable;

/**
 * Who has received a ticket (谁受理，谁跟进，谁回复). What somebody from outside or a program opens nobody has received yet: it waits
 * in the queue, and whoever of customer service does something about it first follows it up and replies. A customer finds what
 * he opened, but never works on it himself; a program stays its receiver, as after a hand-over.
 */
@ApplicationScoped
class Reception {

    private static final String RECEIVER = "receiver";
    private static final Set<String> FOLLOWING = Set.of("follower", "replier");
    private static final Set<String> OUTSIDE = Set.of("CUSTOMER", "AGENT_PARTNER");

    private final TicketProcess process;
    private final TicketPolicies policies;

    Reception(TicketProcess process, TicketPolicies policies) {
        this.process = process;
        this.policies = policies;
    }

    /** A customer opens what is his own, for nobody else. */
    NewTicket asked(NewTicket asked, Viewer viewer) {
        if (viewer.scope() != Viewer.Scope.OWN_TICKETS) {
            return asked;
        }
        UUID named = asked.customerId();
        if (named != null && !named.toString().equals(viewer.operator())) {
            throw CommonProblem.INVALID
                    .because("客户只能为本人登记", "A customer opens tickets of his own only")
                    .at("/customerId", "not-his-own", "须为本人", "Must be his own");
        }
        UUID own = id(viewer.operator());
        return own == null ? asked : asked.of(own);
    }

    private static @Nullable UUID id(String operator) {
        try {
            return UUID.fromString(operator);
        } catch (IllegalArgumentException otherName) {
            return null;
        }
    }

    /** The case as it begins: it lies with nobody who cannot work on it. */
    CaseState begun(CaseState opened, Viewer viewer) {
        String operator = viewer.operator();
        boolean outside = !viewer.isOfHouse() && viewer.caller().hasAny(OUTSIDE);
        if (!outside && !viewer.caller().isMachine()) {
            return opened;
        }
        CaseState begun = operator.equals(opened.assignee()) ? opened.withAssignee(null) : opened;
        if (!outside) {
            return begun;
        }
        Map<String, String> roles = new LinkedHashMap<>(opened.roles());
        roles.values().removeIf(operator::equals);
        roles.put(TicketFacts.OPENER, operator);
        return begun.withRoles(roles);
    }

    /** The case as it is once he does something about it. */
    CaseState received(TicketFacts ticket, Person who) {
        CaseState state = ticket.state();
        String operator = who.viewer().operator();
        boolean waits = isUnreceived(state) || FOLLOWING.stream().anyMatch(relation -> isMachine(state, relation));
        if (!waits || state.closed() || !receives(who.viewer().caller()) || ticket.accuses(operator)) {
            return state;
        }
        Map<String, String> roles = new LinkedHashMap<>(state.roles());
        if (isUnreceived(state)) {
            process.of(state).open().relations().forEach(relation -> roles.putIfAbsent(relation, operator));
        }
        FOLLOWING.stream()
                .filter(relation -> isMachine(state, relation))
                .forEach(relation -> roles.put(relation, operator));
        CaseState received = state.withRoles(roles);
        return state.assignee() == null ? received.withAssignee(operator) : received;
    }

    private static boolean isUnreceived(CaseState state) {
        return state.roles().containsKey(TicketFacts.OPENER) && !state.roles().containsKey(RECEIVER);
    }

    private static boolean isMachine(CaseState state, String relation) {
        return state.roles().getOrDefault(relation, "").startsWith(Caller.MACHINE);
    }

    private boolean receives(Caller caller) {
        return caller.hasAny(policies.receivingRoles()) && !caller.isMachine();
    }
}
