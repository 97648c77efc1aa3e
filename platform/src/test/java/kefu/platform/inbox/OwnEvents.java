package kefu.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Receives what this very service publishes, so that a test can follow an event from its change to its effect. */
@ApplicationScoped
public class OwnEvents implements EventHandler {

    private final Effects effects;

    OwnEvents(Effects effects) {
        this.effects = effects;
    }

    record Counted(int n) {}

    @Override
    public String topic() {
        return "test.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("test.counted.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        effects.add(event.subject(), "n=" + event.as(Counted.class).n());
    }
}
