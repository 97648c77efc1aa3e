package kefu.platform.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.outbox.EventsConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which handlers want which events of which topics, and in which consumer group this service reads. */
@Singleton
class Subscriptions {

    private final Map<String, Map<String, List<EventHandler>>> handlers = new HashMap<>();
    private final String group;

    Subscriptions(
            @All List<EventHandler> all,
            EventsConfig events,
            InboxConfig inbox,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        group = events.onBroker(inbox.group().orElse(service));
        for (EventHandler handler : all) {
            Map<String, List<EventHandler>> ofTopic =
                    handlers.computeIfAbsent(events.onBroker(handler.topic()), _ -> new HashMap<>());
            for (String type : handler.types()) {
                ofTopic.computeIfAbsent(type, _ -> new ArrayList<>()).add(handler);
            }
        }
    }

    String group() {
        return group;
    }

    /** Names on the broker. */
    Set<String> topics() {
        return handlers.keySet();
    }

    List<EventHandler> wanting(String topic, String type) {
        Map<String, List<EventHandler>> ofTopic = handlers.getOrDefault(topic, Map.of());
        List<EventHandler> ofType = ofTopic.getOrDefault(type, List.of());
        List<EventHandler> ofAny = ofTopic.getOrDefault(EventHandler.ANY, List.of());
        return ofAny.isEmpty()
                ? ofType
                : Stream.concat(ofType.stream(), ofAny.stream()).toList();
    }

    /** Whether somebody here wants it; what names no type at all is nobody's and must be looked at. */
    boolean concerns(Incoming incoming) {
        String type = incoming.header("ce_type");
        return type == null || !wanting(incoming.topic(), type).isEmpty();
    }
}
