package kefu.customer.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** Notes every callback that was completed with a customer. */
@ApplicationScoped
class CallbackConsumer implements EventHandler {

    private final ServiceRecords records;

    CallbackConsumer(ServiceRecords records) {
        this.records = records;
    }

    @Override
    public String topic() {
        return "callback.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("callback.completed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        CallbackCompleted completed = event.as(CallbackCompleted.class);
        if (completed.customerId() != null) {
            Instant at = completed.completedAt() == null ? event.time() : completed.completedAt();
            records.persist(ServiceRecord.callback(event.id(), completed.customerId(), event.subject(), completed, at));
        }
    }
}
