package kefu.ticket.billing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.json.Json;
import kefu.ticket.ticket.DutyDesk;
import org.jspecify.annotations.Nullable;

/** The customer was sent the charge notice (缴费通知单) for what a ticket was about: its process moves on. */
@ApplicationScoped
class ChargeNoticeConsumer implements EventHandler {

    private final DutyDesk duty;

    ChargeNoticeConsumer(DutyDesk duty) {
        this.duty = duty;
    }

    @Override
    public String topic() {
        return "billing.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("billing.notice.issued.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Notice notice = event.as(Notice.class);
        if (notice.ticketId() != null) {
            ObjectNode form = Json.object();
            if (notice.kind() != null) {
                form.put("kind", notice.kind());
            }
            duty.happened(notice.ticketId(), event.type(), form);
        }
    }

    /** What this service needs to know of a charge notice. */
    record Notice(@Nullable UUID ticketId, @Nullable String kind) {}
}
