package kefu.customer.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** Notes every ticket that was closed for a customer. */
@ApplicationScoped
class TicketConsumer implements EventHandler {

    private final ServiceRecords records;

    TicketConsumer(ServiceRecords records) {
        this.records = records;
    }

    @Override
    public String topic() {
        return "ticket.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("ticket.closed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        TicketClosed closed = event.as(TicketClosed.class);
        if (closed.customerId() != null) {
            records.persist(
                    ServiceRecord.ticket(event.id(), closed.customerId(), event.subject(), closed, event.time()));
        }
    }
}
