package kefu.ticket.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;
import kefu.ticket.call.CallPolicies;

/** Shows the policies in force, so that nobody has to ask what this deployment decided. */
@Path("/api/v1/policies")
@Allowed
public class PoliciesResource {

    private final TicketPolicies policies;
    private final CallPolicies calls;

    PoliciesResource(TicketPolicies policies, CallPolicies calls) {
        this.policies = policies;
        this.calls = calls;
    }

    @GET
    public PoliciesView policies() {
        return PoliciesView.of(policies, calls);
    }
}
