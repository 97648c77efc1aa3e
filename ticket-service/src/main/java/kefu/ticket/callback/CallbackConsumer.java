package kefu.ticket.callback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.json.Json;
import kefu.ticket.ticket.DutyDesk;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A callback about a ticket was made: completed, the ticket moves on (a complaint only if the customer signed, 003-篇11
 * 三1); rejected, it is opened again.
 */
@ApplicationScoped
class CallbackConsumer implements EventHandler {

    private static final Logger LOG = Logger.getLogger(CallbackConsumer.class);

    private static final String COMPLETED = "callback.completed.v1";

    private final DutyDesk duty;

    CallbackConsumer(DutyDesk duty) {
        this.duty = duty;
    }

    @Override
    public String topic() {
        return "callback.events";
    }

    @Override
    public Set<String> types() {
        return Set.of(COMPLETED, "callback.rejected.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Result result = event.as(Result.class);
        if (result.ticketId() == null) {
            return;
        }
        ObjectNode form = event.type().equals(COMPLETED) ? result.record() : Json.object();
        if (!duty.happened(result.ticketId(), event.type(), form)) {
            LOG.infof("%s changes nothing at ticket %s", event.type(), result.ticketId());
        }
    }

    /** What this service needs to know of a callback. */
    record Result(
            @Nullable UUID ticketId,
            @Nullable Boolean accepted,
            @Nullable Boolean signed,
            @Nullable Instant completedAt) {

        /** What the process keeps of a completed one. */
        ObjectNode record() {
            ObjectNode kept = (ObjectNode) Json.tree(this);
            kept.remove("ticketId");
            return kept;
        }
    }
}
