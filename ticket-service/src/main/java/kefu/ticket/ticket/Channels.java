package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.policy.TicketPolicies;
import org.jspecify.annotations.Nullable;

/** The ways in (受理渠道): a list the house may extend, so it is checked and not compiled in. */
@ApplicationScoped
public class Channels {

    private final TicketPolicies policies;

    Channels(TicketPolicies policies) {
        this.policies = policies;
    }

    public void check(@Nullable String channel) {
        if (channel != null && !policies.channels().contains(channel)) {
            String known = String.join(", ", policies.channels());
            throw CommonProblem.INVALID
                    .because("没有这样的受理渠道", "There is no such channel")
                    .at("/channel", "unknown-value", "可选: " + known, "One of " + known);
        }
    }
}
