package kefu.platform.outbox;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The event types this service has promised to others: those with a schema under {@code META-INF/events/}. Guarantees that
 * nothing leaves the service that nobody could have known of.
 */
@Singleton
class EventTypes {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    void requireKnown(String type) {
        if (known.contains(type)) {
            return;
        }
        String schema = "META-INF/events/" + type + ".schema.json";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader.getResource(schema) == null) {
            throw new IllegalArgumentException(
                    "Event type " + type + " is not published by this service: no " + schema);
        }
        known.add(type);
    }
}
