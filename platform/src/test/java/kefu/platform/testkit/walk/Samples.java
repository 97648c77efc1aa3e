package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kefu.platform.json.Json;

/** A value every schema of a document would accept, as far as a schema can tell; of an object, what it requires. */
final class Samples {

    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> TEXTS = List.of(
            "样本",
            "A",
            "1",
            "2024",
            "2024-03",
            "2024-Q1",
            "10:00",
            "CP-20240301-0001",
            "AB12345678",
            "13800138000",
            "person@example.com",
            "P1M",
            "sample",
            "SAMPLE");
    private static final Set<String> FREE = Set.of("JsonNode", "ObjectNode");

    private final JsonNode schemas;

    Samples(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
    }

    JsonNode of(JsonNode schema) {
        JsonNode known = resolve(schema);
        if (known.has("enum")) {
            return known.path("enum").get(0);
        }
        return switch (type(known)) {
            case "object" -> object(known);
            case "array" -> array(known);
            case "integer", "number" -> number(known);
            case "boolean" -> Json.tree(true);
            default -> Json.tree(text(known));
        };
    }

    /** Behind references, and of several possibilities the first. */
    JsonNode resolve(JsonNode schema) {
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.path(choice).isArray()) {
                return resolve(schema.path(choice).get(0));
            }
        }
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : resolve(schemas.path(reference.substring(REFERENCE.length())));
    }

    /** Whether anything may stand there that is JSON. */
    boolean isFree(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return !reference.isEmpty() && FREE.contains(reference.substring(REFERENCE.length()))
                || types(resolve(schema)).isEmpty()
                || type(resolve(schema)).equals("object") && !resolve(schema).has("properties");
    }

    /** The first of its types. */
    static String type(JsonNode resolved) {
        Set<String> types = types(resolved);
        return types.isEmpty() ? "object" : types.iterator().next();
    }

    static Set<String> types(JsonNode resolved) {
        JsonNode type = resolved.path("type");
        Set<String> types = new java.util.LinkedHashSet<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        types.remove("null");
        return types;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = Json.object();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        // Amount and currency belong together wherever they stand.
        if (schema.path("properties").has("currency")
                && schema.path("properties").has("amount")) {
            return object.put("amount", "1.00").put("currency", "CNY");
        }
        schema.path("properties").properties().stream()
                .filter(property -> required.contains(property.getKey()))
                .forEach(property -> object.set(
                        property.getKey(), isFree(property.getValue()) ? Json.object() : of(property.getValue())));
        return object;
    }

    private JsonNode array(JsonNode schema) {
        var array = Json.mapper().createArrayNode();
        for (int i = 0; i < Math.max(1, schema.path("minItems").asInt()); i++) {
            array.add(of(schema.path("items")));
        }
        return array;
    }

    private static JsonNode number(JsonNode schema) {
        int least = schema.path("minimum").asInt(1);
        return Json.tree(Math.max(1, least));
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> "2024-03-01";
            case "date-time" -> "2024-03-01T10:00:00+08:00";
            case "uuid" -> "018df0a0-0000-7000-8000-000000000000";
            default -> plain(schema);
        };
    }

    private static String plain(JsonNode schema) {
        String example = schema.path("examples").path(0).asText("");
        String pattern = schema.path("pattern").asText("");
        if (!example.isEmpty()) {
            return example.startsWith("\"") ? Json.read(example).asText() : example;
        }
        Pattern wanted = Pattern.compile(pattern.isEmpty() ? ".*" : pattern);
        String text = TEXTS.stream()
                .filter(one -> wanted.matcher(one).matches())
                .findFirst()
                .or(() ->
                        TEXTS.stream().filter(one -> wanted.matcher(one).find()).findFirst())
                .orElse("样本");
        return text + "本".repeat(Math.max(0, schema.path("minLength").asInt() - text.length()));
    }
}
