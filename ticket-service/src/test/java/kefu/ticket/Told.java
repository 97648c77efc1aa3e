package kefu.ticket;

import java.util.List;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.OutboxProbe;
import kefu.platform.testkit.PublishedEvent;

/** What this service has told the others by now. */
public final class Told {

    private Told() {}

    public static List<PublishedEvent> about(String ticket, String type) {
        OutboxProbe.awaitSent();
        return Events.published(type, UUID.fromString(ticket));
    }
}
