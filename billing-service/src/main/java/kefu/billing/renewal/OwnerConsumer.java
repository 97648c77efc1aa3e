package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Whoever takes over a customer takes over what of his expires: nobody who has left is reminded (001-④一4, 001-④四). */
@ApplicationScoped
class OwnerConsumer implements EventHandler {

    private final RenewalDesk desk;

    OwnerConsumer(RenewalDesk desk) {
        this.desk = desk;
    }

    /** What billing needs of {@code customer.owner-changed.v1}; absent = nobody. */
    record OwnerChanged(@Nullable String from, @Nullable String to) {}

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of(RenewalDesk.OWNER_CHANGED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        OwnerChanged changed = event.as(OwnerChanged.class);
        desk.handOver(event.subject(), changed.from(), changed.to());
    }
}
