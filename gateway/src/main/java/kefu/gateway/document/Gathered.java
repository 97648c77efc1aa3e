package kefu.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kefu.gateway.route.Services;
import kefu.platform.json.Json;

/**
 * One document made of a part from every service, gathered at most twice a minute. A service that does not answer keeps the
 * part it last gave, so the document does not shrink while something restarts.
 */
final class Gathered {

    private static final Duration FRESH = Duration.ofSeconds(30);

    /** While a part is missing it is looked for more often, but not for everybody who asks. */
    private static final Duration INCOMPLETE = Duration.ofSeconds(2);

    private final Services services;
    private final Clock clock;
    private final String path;
    private final Function<Map<String, JsonNode>, ObjectNode> merge;
    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private ObjectNode merged = Json.object();
    private Instant gatheredAt = Instant.EPOCH;

    /** @param merge lays the parts, by service, together */
    Gathered(Services services, Clock clock, String path, Function<Map<String, JsonNode>, ObjectNode> merge) {
        this.services = services;
        this.clock = clock;
        this.path = path;
        this.merge = merge;
    }

    synchronized ObjectNode merged() {
        Instant now = clock.instant();
        Duration holds = parts.keySet().containsAll(services.names()) ? FRESH : INCOMPLETE;
        if (Duration.between(gatheredAt, now).abs().compareTo(holds) > 0) {
            merged = gather();
            gatheredAt = now;
        }
        return merged;
    }

    private ObjectNode gather() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (String service : services.names()) {
            services.read(service, path, null, null).ifPresent(part -> parts.put(service, part));
            String part = parts.get(service);
            if (part != null) {
                all.put(service, Json.read(part));
            }
        }
        return merge.apply(all);
    }
}
