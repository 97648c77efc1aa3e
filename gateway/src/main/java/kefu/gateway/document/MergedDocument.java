package kefu.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kefu.platform.json.Json;

/**
 * Lays the services' OpenAPI documents together. A schema that two services name alike but mean differently keeps both
 * meanings: the later one is renamed after its service, with every reference to it.
 */
final class MergedDocument {

    private static final String SCHEMA = "#/components/schemas/";

    private final ObjectNode document = Json.object();
    private final Set<String> tags = new TreeSet<>();

    MergedDocument() {
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Kefu 客服")
                .put("version", "1.0.0")
                .put("description", "Call centre and help desk: tickets, customer files, callbacks, billing.");
        document.putObject("paths");
        document.putObject("components").putObject("schemas");
        document.putArray("security").addObject().putArray("bearer");
        ((ArrayNode) document.path("security")).addObject().putArray("client");
        document.withObject("/components/securitySchemes/bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        document.withObject("/components/securitySchemes/client")
                .put("type", "oauth2")
                .put(
                        "description",
                        "API clients; scopes are <resource>:read and <resource>:write by first path segment")
                .withObject("/flows/clientCredentials")
                .put("tokenUrl", "/oauth2/token")
                .putObject("scopes");
    }

    /** Adds what one service documents; paths the gateway answers itself are left to the gateway. */
    void add(String service, JsonNode part, boolean own) {
        Map<String, String> renamed = new HashMap<>();
        ObjectNode schemas = document.withObject("/components/schemas");
        part.path("components").path("schemas").properties().forEach(schema -> {
            JsonNode known = schemas.get(schema.getKey());
            if (known != null && !known.equals(schema.getValue())) {
                renamed.put(schema.getKey(), capitalised(service) + schema.getKey());
            }
        });
        part.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schemas.set(
                        renamed.getOrDefault(schema.getKey(), schema.getKey()),
                        withRenamed(schema.getValue(), renamed)));
        ObjectNode paths = document.withObject("/paths");
        part.path("paths").properties().forEach(path -> {
            boolean shared = path.getKey().startsWith("/api/v1/processes")
                    || path.getKey().equals("/api/v1/policies");
            if (path.getKey().startsWith("/api/") && (own || !shared)) {
                paths.set(path.getKey(), withRenamed(path.getValue(), renamed));
            }
        });
        part.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
    }

    ObjectNode document() {
        ArrayNode list = document.putArray("tags");
        tags.forEach(name -> list.addObject().put("name", name));
        return document;
    }

    private static JsonNode withRenamed(JsonNode node, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return node;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), withRenamed(field.getValue(), renamed)));
            String target = copy.path("$ref").asText("");
            if (target.startsWith(SCHEMA)) {
                String name = target.substring(SCHEMA.length());
                copy.put("$ref", SCHEMA + renamed.getOrDefault(name, name));
            }
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(withRenamed(item, renamed)));
            return copy;
        }
        return node;
    }

    private static String capitalised(String service) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }
}
