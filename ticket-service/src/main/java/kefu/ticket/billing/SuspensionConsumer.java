package kefu.ticket.billing;

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
 * Dunning came to its end (停气处理, 003-篇12 8): a work order is opened for whoever turns the gas off. Paid before he did,
 * the work order is cancelled.
 */
@ApplicationScoped
class SuspensionConsumer implements EventHandler {

    private static final Logger LOG = Logger.getLogger(SuspensionConsumer.class);
    private static final String SUSPENDED = "billing.dunning.suspended.v1";

    private final DutyDesk duty;

    SuspensionConsumer(DutyDesk duty) {
        this.duty = duty;
    }

    @Override
    public String topic() {
        return "billing.events";
    }

    @Override
    public Set<String> types() {
        return Set.of(SUSPENDED, "billing.dunning.closed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Dunning dunning = event.as(Dunning.class);
        String externalId = "dunning:" + dunning.caseId();
        var form = Json.object().put("caseId", dunning.caseId());
        if (event.type().equals(SUSPENDED)) {
            NewTicket order = new NewTicket(
                    "supply-suspension", dunning.customerId(), "SYSTEM", null, null, externalId, null, form);
            LOG.infof(
                    "Work order %s to suspend supply for dunning case %s",
                    duty.open(order, SUSPENDED), dunning.caseId());
        } else if (!duty.happenedOutside(externalId, event.type(), form)) {
            LOG.infof("Dunning case %s is closed; no work order waits", dunning.caseId());
        }
    }

    /** What this service needs to know of a dunning case. */
    record Dunning(String caseId, @Nullable UUID customerId) {}
}
