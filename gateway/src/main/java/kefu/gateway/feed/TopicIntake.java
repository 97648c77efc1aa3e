package kefu.gateway.feed;

import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** Takes everything one service tells into the log of changes, types of the future included. */
record TopicIntake(String topic, ChangeLog log) implements EventHandler {

    @Override
    public Set<String> types() {
        return Set.of(ANY);
    }

    @Override
    public void handle(ReceivedEvent event) {
        log.add(event);
    }
}
