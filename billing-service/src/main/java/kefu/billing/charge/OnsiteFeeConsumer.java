package kefu.billing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** What a technician collects at the customer's goes into the books, and so does that finance has it (003-篇1 四9). */
@ApplicationScoped
class OnsiteFeeConsumer implements EventHandler {

    private static final String COLLECTED = "ticket.onsite-fee.collected.v1";
    private static final String REMITTED = "ticket.onsite-fee.remitted.v1";

    private final OnsiteFeeDesk desk;

    OnsiteFeeConsumer(OnsiteFeeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return "ticket.events";
    }

    @Override
    public Set<String> types() {
        return Set.of(COLLECTED, REMITTED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals(COLLECTED)) {
            desk.collected(event.subject(), event.as(FeeCollected.class));
        } else {
            desk.remitted(event.subject(), event.as(FeeRemitted.class));
        }
    }
}
