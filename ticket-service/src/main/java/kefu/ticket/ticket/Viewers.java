package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.visibility.House;
import kefu.ticket.policy.TicketPolicies;
import kefu.ticket.ticket.Viewer.Scope;

/** Derives from a caller's roles what he may find: a role of the house opens the house, no other role does. */
@ApplicationScoped
public class Viewers {

    private static final String CUSTOMER = "CUSTOMER";

    private final CurrentCaller caller;
    private final TicketPolicies policies;
    private final House house;
    private final TicketVisibility visibility;

    Viewers(CurrentCaller caller, TicketPolicies policies, House house, TicketVisibility visibility) {
        this.caller = caller;
        this.policies = policies;
        this.house = house;
        this.visibility = visibility;
    }

    public Viewer current() {
        return of(caller.get());
    }

    public Viewer of(Caller who) {
        return new Viewer(who, scope(who), who.hasAny(policies.personalDataRoles()), visibility.rules());
    }

    private Scope scope(Caller who) {
        if (who.hasAny(house.roles()) || who.hasAny(Caller.system("suite").roles())) {
            return Scope.HOUSE;
        }
        return who.has(CUSTOMER) ? Scope.OWN_TICKETS : Scope.OWN_JOBS;
    }
}
