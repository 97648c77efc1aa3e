package kefu.ticket.callback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.json.Json;
import kefu.ticket.ticket.DutyDesk;
import kefu.ticket.ticket.NewTicket;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A customer raised a new demand in a callback and nobody had a solution: a follow-up case is built on the original (002-M9
 * 二8); where the callback is about no ticket, whoever called follows it up.
 */
@ApplicationScoped
class NewDemandConsumer implements EventHandler {

    private static final Logger LOG = Logger.getLogger(NewDemandConsumer.class);

    private final DutyDesk duty;

    NewDemandConsumer(DutyDesk duty) {
        this.duty = duty;
    }

    @Override
    public String topic() {
        return "callback.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("callback.new-demand.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Demand demand = event.as(Demand.class);
        ObjectNode form = Json.object().put("callbackId", event.subject().toString());
        if (demand.kind() != null) {
            form.put("kind", demand.kind());
        }
        if (demand.agent() != null) {
            form.put("agent", demand.agent());
        }
        UUID opened = duty.open(
                new NewTicket("follow-up", demand.customerId(), "CALLBACK", null, null, null, demand.ticketId(), form),
                event.type());
        LOG.infof("Follow-up %s of callback %s, built on ticket %s", opened, event.subject(), demand.ticketId());
    }

    /** What this service needs to know of a new demand. */
    record Demand(
            @Nullable String kind,
            @Nullable String agent,
            @Nullable UUID ticketId,
            @Nullable UUID customerId) {}
}
