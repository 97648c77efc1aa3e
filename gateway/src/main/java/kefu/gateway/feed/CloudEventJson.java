package kefu.gateway.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.json.Json;

/** An event in CloudEvents' structured JSON form: the same attributes and the same data as on Kafka. */
final class CloudEventJson {

    private static final String PREFIX = "ce_";

    /** For the gateway alone: who may know is decided here, not told. */
    private static final Set<String> UNTOLD = Set.of("visibility");

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** As many as the column holds. */
    private static final int MOST_MENTIONS = 64;

    private CloudEventJson() {}

    static String of(ReceivedEvent event, boolean tombstone) {
        ObjectNode json = Json.object().put("specversion", "1.0");
        for (Map.Entry<String, String> header : event.headers().entrySet()) {
            if (header.getKey().startsWith(PREFIX)) {
                String name = header.getKey().substring(PREFIX.length());
                if (!UNTOLD.contains(name)) {
                    json.put(name, header.getValue());
                }
            }
        }
        String trace = event.headers().get("traceparent");
        if (trace != null) {
            json.put("traceparent", trace);
        }
        if (tombstone) {
            json.put("tombstone", true);
        }
        json.put("datacontenttype", "application/json");
        json.set("data", event.data());
        return Json.write(json);
    }

    /** The subject and every id anywhere in the data. */
    static Set<UUID> mentions(ReceivedEvent event) {
        Set<UUID> found = new LinkedHashSet<>();
        found.add(event.subject());
        collect(event.data(), found);
        return Collections.unmodifiableSet(found);
    }

    private static void collect(JsonNode node, Set<UUID> found) {
        if (found.size() >= MOST_MENTIONS) {
            return;
        }
        if (node.isTextual() && ID.matcher(node.textValue()).matches()) {
            found.add(UUID.fromString(node.textValue()));
        }
        node.forEach(child -> collect(child, found));
    }
}
