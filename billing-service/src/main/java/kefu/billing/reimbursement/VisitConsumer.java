package kefu.billing.reimbursement;

import jakarta.inject.Singleton;
import java.util.Map;
import kefu.billing.office.TicketNews;

/** The expenses of an on-site visit (上门服务) are claimed, and paid, where the visit is on record: here they are booked. */
@Singleton
class VisitConsumer extends TicketNews {

    VisitConsumer(VisitClaimDesk desk) {
        super(Map.of(
                "ticket.onsite-visit.claimed.v1",
                event -> desk.claimed(event.subject(), event.as(VisitClaimed.class)),
                "ticket.onsite-visit.reimbursed.v1",
                event -> desk.reimbursed(event.subject(), event.as(VisitReimbursed.class))));
    }
}
