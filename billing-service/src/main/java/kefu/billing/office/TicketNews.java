package kefu.billing.office;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** What tickets tell, and what it leads to in the books: one line a type of event. */
public abstract class TicketNews implements EventHandler {

    private final Map<String, Consumer<ReceivedEvent>> acts;

    protected TicketNews(Map<String, Consumer<ReceivedEvent>> acts) {
        this.acts = Map.copyOf(acts);
    }

    @Override
    public final String topic() {
        return "ticket.events";
    }

    @Override
    public final Set<String> types() {
        return acts.keySet();
    }

    @Override
    public final void handle(ReceivedEvent event) {
        acts.getOrDefault(event.type(), _ -> {}).accept(event);
    }
}
