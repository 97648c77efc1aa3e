package kefu.ticket.action;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;

/** Who may ask for which kind of action at all; whether he may do it with a ticket, the ticket says. */
public final class ActionRoles {

    private static final Set<String> MERGING =
            Set.of("AGENT", "VIP_AGENT", "CALLBACK_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER");
    private static final Set<String> ASSIGNING = Set.of(
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "TECH_SUPERVISOR");

    private ActionRoles() {}

    public static void check(TicketAction action, Caller who) {
        Set<String> allowed = switch (action.kind()) {
            case MERGE -> MERGING;
            case ASSIGN -> ASSIGNING;
            case STEP, CLOSE, TAG, UNTAG, NOTE -> Set.of();
        };
        if (!allowed.isEmpty() && !who.hasAny(allowed)) {
            throw CommonProblem.FORBIDDEN
                    .because("角色无权执行此动作", "Your role may not do this")
                    .with("allowedFor", List.copyOf(new TreeSet<>(allowed)));
        }
    }
}
