package kefu.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kefu.gateway.route.Services;
import kefu.platform.json.Json;

/**
 * One document made of a part from every service, gathered at most twice a minute. A service that does not answer, or not in
 * time, keeps the part it last gave, so the document does not shrink while something restarts.
 */
final class Gathered {

    private static final Duration FRESH = Duration.ofSeconds(30);

    /** While a part is missing it is looked for more often, but not for everybody who asks. */
    static final Duration INCOMPLETE = Duration.ofSeconds(2);

    /** Names in a document's {@code info} the services that have never told their part. */
    static final String MISSING = "x-kefu-missing";

    private final Services services;
    private final Clock clock;
    private final String path;
    private final Function<Parts, ObjectNode> merge;
    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private ObjectNode merged = Json.object();
    private Instant gatheredAt = Instant.EPOCH;

    /** @param merge lays the parts together */
    Gathered(Services services, Clock clock, String path, Function<Parts, ObjectNode> merge) {
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
        Map<String, String> told = services.askAll(path, null, null);
        parts.putAll(told);
        Map<String, JsonNode> all = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (String service : services.names()) {
            String part = parts.get(service);
            if (part == null) {
                missing.add(service);
            } else {
                all.put(service, Json.read(part));
            }
        }
        List<String> asLastTold = all.keySet().stream()
                .filter(service -> !told.containsKey(service))
                .toList();
        return merge.apply(new Parts(all, missing, asLastTold));
    }

    /**
     * What there is to lay together.
     *
     * @param all by service
     * @param missing services that have never told theirs
     * @param asLastTold services that do not answer now, whose parts are those they last told
     */
    record Parts(Map<String, JsonNode> all, List<String> missing, List<String> asLastTold) {

        /** Says in a document whose part is missing or may be an old one; nothing, as a rule. */
        void tell(ObjectNode info) {
            say(info, missing, MISSING, "Missing, because they have not answered yet: ");
            say(info, asLastTold, "x-kefu-as-last-told", "As they last told it, because they do not answer now: ");
        }

        private static void say(ObjectNode info, List<String> names, String member, String words) {
            if (!names.isEmpty()) {
                names.forEach(info.withArrayProperty(member)::add);
                info.put(
                        "description",
                        info.path("description").asText() + " " + words + String.join(", ", names) + ".");
            }
        }
    }
}
