package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kefu.ticket.ticket.Consequence;
import kefu.ticket.ticket.DutyDesk;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketLookup;
import org.jboss.logging.Logger;

/**
 * A second complaint of the same cause makes a group of both: from then on the first one, too, lies with the department
 * manager (群诉由部门经理处理). One that is resolved already stays as it is.
 */
@ApplicationScoped
class GroupJoin implements Consequence {

    private static final Logger LOG = Logger.getLogger(GroupJoin.class);

    private final TicketLookup lookup;
    private final Groups groups;
    private final DutyDesk duty;

    GroupJoin(TicketLookup lookup, Groups groups, DutyDesk duty) {
        this.lookup = lookup;
        this.groups = groups;
        this.duty = duty;
    }

    @Override
    public String event() {
        return "ticket.complaint.grouped.v1";
    }

    @Override
    public void follow(TicketFacts ticket, JsonNode facts, String actor, Instant at) {
        UUID first = lookup.find("complaint", facts.path("firstComplaint").asText())
                .orElseThrow(() -> new IllegalStateException("A group without its first complaint: " + ticket.id()));
        groups.join(first, ticket.id());
        boolean led = duty.happened(first, event(), facts);
        LOG.infof("Complaint %s joins the group of %s%s", ticket.id(), first, led ? ", which now leads it" : "");
    }
}
