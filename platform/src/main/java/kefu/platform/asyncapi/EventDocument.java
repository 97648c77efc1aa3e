package kefu.platform.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kefu.platform.inbox.EventHandler;
import kefu.platform.json.Json;
import kefu.platform.outbox.EventsConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The AsyncAPI 3 document of a service: the topic it owns with every event it may send, schema and example, and the events
 * of others it acts on. Made of the very files the outbox holds the service to, so it cannot be out of date.
 */
@Singleton
class EventDocument {

    private static final String MESSAGES = "#/components/messages/";

    private final EventsConfig config;
    private final List<EventHandler> handlers;
    private final String service;

    EventDocument(
            EventsConfig config,
            @All List<EventHandler> handlers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.handlers = handlers;
        this.service = service;
    }

    ObjectNode write() {
        ObjectNode document = Json.object().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", service + " events")
                .put("version", "1.0.0")
                .put("description", "CloudEvents 1.0 in binary mode; the key of a record is the subject of its event.");
        document.put("defaultContentType", "application/json");
        for (String part : List.of("channels", "operations")) {
            document.putObject(part);
        }
        ObjectNode components = document.putObject("components");
        components.putObject("messages");
        components.putObject("schemas").set("CloudEvent", EventHeaders.schema());
        EventFiles files = EventFiles.shipped(Thread.currentThread().getContextClassLoader());
        config.topic().ifPresent(topic -> sends(document, topic, files));
        received().forEach((topic, types) -> receives(document, topic, types));
        return document;
    }

    private void sends(ObjectNode document, String topic, EventFiles files) {
        if (files.schemas().isEmpty()) {
            return;
        }
        files.schemas().forEach((type, schema) -> {
            ObjectNode message = message(document, type);
            message.put("title", schema.path("title").asText(type));
            message.putObject("headers").put("$ref", "#/components/schemas/CloudEvent");
            ObjectNode payload = schema.deepCopy();
            // The dialect is the document's, and the address of the file means nothing in it.
            payload.remove(List.of("$schema", "$id"));
            message.set("payload", payload);
            JsonNode example = files.examples().get(type);
            if (example != null) {
                message.putArray("examples").addObject().set("payload", example);
            }
        });
        operation(document, "send", topic, files.schemas().keySet());
    }

    private Map<String, TreeSet<String>> received() {
        Map<String, TreeSet<String>> types = new TreeMap<>();
        handlers.forEach(handler ->
                types.computeIfAbsent(handler.topic(), _ -> new TreeSet<>()).addAll(handler.types()));
        return types;
    }

    /** What they carry is told by the service that owns them. */
    private void receives(ObjectNode document, String topic, TreeSet<String> types) {
        types.stream()
                .filter(type -> !document.at("/components/messages").has(type))
                .forEach(type -> message(document, type));
        operation(document, "receive", topic, types);
    }

    private static ObjectNode message(ObjectNode document, String type) {
        return document.withObject("/components/messages")
                .putObject(type)
                .put("name", type)
                .put("contentType", "application/json");
    }

    private void operation(ObjectNode document, String action, String topic, Iterable<String> types) {
        ObjectNode channel = document.withObject("/channels").withObjectProperty(topic);
        channel.put("address", topic);
        ObjectNode operation = document.withObject("/operations").putObject(service + "." + action + "." + topic);
        operation.put("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
        ArrayNode messages = operation.putArray("messages");
        for (String type : types) {
            channel.withObjectProperty("messages").putObject(type).put("$ref", MESSAGES + type);
            messages.addObject().put("$ref", "#/channels/" + topic + "/messages/" + type);
        }
    }
}
