package kefu.billing.charge;

import jakarta.inject.Singleton;
import java.util.Map;
import kefu.billing.office.TicketNews;

/** What a technician collects at the customer's goes into the books, and so does that finance has it (003-篇1 四9). */
@Singleton
class OnsiteFeeConsumer extends TicketNews {

    OnsiteFeeConsumer(OnsiteFeeDesk desk) {
        super(Map.of(
                "ticket.onsite-fee.collected.v1",
                event -> desk.collected(event.subject(), event.as(FeeCollected.class)),
                "ticket.onsite-fee.remitted.v1",
                event -> desk.remitted(event.subject(), event.as(FeeRemitted.class))));
    }
}
