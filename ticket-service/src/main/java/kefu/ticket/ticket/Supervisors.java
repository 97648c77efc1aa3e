package kefu.ticket.ticket;

import java.util.List;
import kefu.platform.identity.Caller;

/**
 * Who is set over others (主管、客服经理、部门经理): gives the work of others away, passes over their limits, reads their figures and
 * keeps what a department shares.
 */
public final class Supervisors {

    /** As a refusal names who would have been allowed. */
    public static final List<String> ROLES = List.of("CS_MANAGER", "DEPT_MANAGER", "SUPERVISOR");

    private Supervisors() {}

    public static boolean include(Caller who) {
        return who.hasAny(ROLES);
    }
}
