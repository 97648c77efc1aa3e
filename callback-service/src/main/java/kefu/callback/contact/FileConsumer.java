package kefu.callback.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** Whoever has a file is looked after from that day on, called or not, until the file is destroyed. */
@ApplicationScoped
class FileConsumer implements EventHandler {

    private static final String CREATED = "customer.created.v1";
    private static final String DESTROYED = "customer.archive.destroyed.v1";

    private final ContactDesk contacts;

    FileConsumer(ContactDesk contacts) {
        this.contacts = contacts;
    }

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of(CREATED, DESTROYED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals(CREATED)) {
            contacts.lookAfter(event.subject(), event.time());
        } else {
            contacts.forget(event.subject());
        }
    }
}
