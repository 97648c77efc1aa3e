package kefu.ticket.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;

/** Shows the policies in force, so that nobody has to ask what this deployment decided. */
@Path("/api/v1/policies")
@Allowed
public class PoliciesResource {

    private final TicketPolicies policies;

    PoliciesResource(TicketPolicies policies) {
        this.policies = policies;
    }

    @GET
    public PoliciesView policies() {
        return PoliciesView.of(policies);
    }
}
