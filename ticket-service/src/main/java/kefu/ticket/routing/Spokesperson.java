package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kefu.ticket.ticket.NewTicket;
import kefu.ticket.ticket.OpeningFacts;
import org.jspecify.annotations.Nullable;

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
        of(asked.channel())
                .ifPresent(operator -> known.put("spokesperson", operator).put("channel", asked.channel()));
    }

    /** For what came in that way; nobody where that is not the web. */
    Optional<String> of(@Nullable String channel) {
        boolean online = channel != null && policies.onlineChannels().contains(channel);
        return online ? policies.spokesperson() : Optional.empty();
    }
}
