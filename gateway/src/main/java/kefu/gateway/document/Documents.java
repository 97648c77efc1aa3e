package kefu.gateway.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kefu.gateway.route.Services;
import kefu.platform.json.Json;

/**
 * The merged document, gathered at most twice a minute. A service that does not answer keeps the part it last gave, so
 * the document does not shrink while something restarts.
 */
@ApplicationScoped
class Documents {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Services services;
    private final OwnDocument own;
    private final Clock clock;
    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private ObjectNode merged = Json.object();
    private Instant gatheredAt = Instant.EPOCH;

    Documents(Services services, OwnDocument own, Clock clock) {
        this.services = services;
        this.own = own;
        this.clock = clock;
    }

    synchronized ObjectNode merged() {
        Instant now = clock.instant();
        boolean complete = parts.keySet().containsAll(services.names());
        if (!complete || Duration.between(gatheredAt, now).abs().compareTo(FRESH) > 0) {
            merged = gather();
            gatheredAt = now;
        }
        return merged;
    }

    private ObjectNode gather() {
        MergedDocument document = new MergedDocument();
        for (String service : services.names()) {
            services.read(service, "/openapi?format=json", null, null).ifPresent(part -> parts.put(service, part));
            String part = parts.get(service);
            if (part != null) {
                document.add(service, Json.read(part), false);
            }
        }
        document.add("gateway", own.read(), true);
        return document.document();
    }
}
