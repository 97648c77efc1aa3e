package kefu.billing.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** The expenses of an on-site visit (上门服务) are claimed, and paid, where the visit is on record: here they are booked. */
@ApplicationScoped
class VisitConsumer implements EventHandler {

    private static final String CLAIMED = "ticket.onsite-visit.claimed.v1";
    private static final String REIMBURSED = "ticket.onsite-visit.reimbursed.v1";

    private final VisitClaimDesk desk;

    VisitConsumer(VisitClaimDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return "ticket.events";
    }

    @Override
    public Set<String> types() {
        return Set.of(CLAIMED, REIMBURSED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals(CLAIMED)) {
            desk.claimed(event.subject(), event.as(VisitClaimed.class));
        } else {
            desk.reimbursed(event.subject(), event.as(VisitReimbursed.class));
        }
    }
}
