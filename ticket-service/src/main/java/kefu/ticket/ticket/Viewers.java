package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.ticket.policy.TicketPolicies;
import kefu.ticket.ticket.Viewer.Scope;
import org.jspecify.annotations.Nullable;

/** Derives from a caller's roles what he may find: only somebody who has nothing but narrow roles is narrowed. */
@ApplicationScoped
public class Viewers {

    private final CurrentCaller caller;
    private final TicketPolicies policies;

    Viewers(CurrentCaller caller, TicketPolicies policies) {
        this.caller = caller;
        this.policies = policies;
    }

    public Viewer current() {
        return of(caller.get());
    }

    Viewer of(Caller who) {
        Set<String> roles = who.roles();
        boolean narrow = !roles.isEmpty() && policies.narrowRoles().containsAll(roles);
        Scope scope = !narrow ? Scope.HOUSE : who.has("CUSTOMER") ? Scope.OWN_TICKETS : Scope.OWN_JOBS;
        return new Viewer(who.operator(), scope, customer(who), who.hasAny(policies.personalDataRoles()));
    }

    private static @Nullable UUID customer(Caller who) {
        try {
            return who.has("CUSTOMER") ? UUID.fromString(who.operator()) : null;
        } catch (IllegalArgumentException notLinked) {
            return null;
        }
    }
}
