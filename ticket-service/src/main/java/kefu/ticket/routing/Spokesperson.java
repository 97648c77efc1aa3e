package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import kefu.ticket.ticket.NewTicket;
import kefu.ticket.ticket.OpeningFacts;

/**
 * Who speaks for the company (公司发言人) where a complaint comes in on the web: one person follows all of them, whoever handles
 * them (004-S3 三). Without one configured nobody does. That he does not follow a complaint about himself says the process.
 */
@ApplicationScoped
class Spokesperson implements OpeningFacts {

    private final ComplaintPolicies policies;

    Spokesperson(ComplaintPolicies policies) {
        this.policies = policies;
    }

    @Override
    public String process() {
        return "complaint";
    }

    @Override
    public void add(NewTicket asked, JsonNode form, ObjectNode known) {
        String channel = asked.channel();
        if (channel != null && policies.onlineChannels().contains(channel)) {
            policies.spokesperson()
                    .ifPresent(operator -> known.put("spokesperson", operator).put("channel", channel));
        }
    }
}
