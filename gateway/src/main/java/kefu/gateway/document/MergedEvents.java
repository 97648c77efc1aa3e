package kefu.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kefu.platform.json.Json;

/**
 * Lays the services' AsyncAPI documents together: every topic once, with all that is sent and heard on it. What an event
 * carries is told by the service that sends it; those who hear it only name it.
 */
final class MergedEvents {

    private MergedEvents() {}

    static ObjectNode of(Gathered.Parts parts) {
        ObjectNode document = Json.object().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Kefu 客服 events")
                .put("version", "1.0.0")
                .put("description", "What the services tell each other, and anybody who listens.");
        document.put("defaultContentType", "application/json");
        List.of("channels", "operations").forEach(document::putObject);
        List.of("messages", "schemas")
                .forEach(kind -> document.withObject("/components").putObject(kind));
        parts.all().values().forEach(part -> add(document, part));
        parts.tell(document.withObject("/info"));
        return document;
    }

    private static void add(ObjectNode document, JsonNode part) {
        part.path("channels").properties().forEach(channel -> {
            ObjectNode known = document.withObject("/channels").withObjectProperty(channel.getKey());
            known.set("address", channel.getValue().path("address"));
            ObjectNode messages = known.withObjectProperty("messages");
            channel.getValue()
                    .path("messages")
                    .properties()
                    .forEach(message -> messages.set(message.getKey(), message.getValue()));
        });
        part.path("operations")
                .properties()
                .forEach(operation -> document.withObject("/operations").set(operation.getKey(), operation.getValue()));
        JsonNode components = part.path("components");
        components.path("messages").properties().forEach(message -> {
            ObjectNode known = document.withObject("/components/messages");
            if (message.getValue().has("payload") || !known.has(message.getKey())) {
                known.set(message.getKey(), message.getValue());
            }
        });
        components
                .path("schemas")
                .properties()
                .forEach(schema -> document.withObject("/components/schemas").set(schema.getKey(), schema.getValue()));
    }
}
