package kefu.customer.stranger;

import java.util.Set;
import java.util.UUID;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Looks at whom another service takes for a customer. */
abstract class NamedCustomer implements EventHandler {

    private final StrangerDesk desk;
    private final String topic;
    private final Set<String> types;

    NamedCustomer(StrangerDesk desk, String topic, Set<String> types) {
        this.desk = desk;
        this.topic = topic;
        this.types = types;
    }

    /** The one field used of all these events. */
    record Named(@Nullable UUID customerId) {}

    @Override
    public final String topic() {
        return topic;
    }

    @Override
    public final Set<String> types() {
        return types;
    }

    @Override
    public final void handle(ReceivedEvent event) {
        desk.named(event.as(Named.class).customerId(), event);
    }
}
