package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.json.Json;

/** What is wrong with an answer by its schema. Each schema is compiled once, whichever operations answer with it. */
final class AnswerSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode document;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    AnswerSchemas(JsonNode document) {
        this.document = document;
    }

    /** @param partial whether members may be missing */
    Set<String> faults(JsonNode schema, String text, boolean partial) {
        JsonNode answer = Json.read(text);
        Set<String> faults = new TreeSet<>();
        unsaid(schema, answer, "", faults);
        compiled.computeIfAbsent(schema, this::compile).validate(answer).stream()
                .filter(error -> !partial || !"required".equals(error.getKeyword()))
                .forEach(error -> faults.add(error.toString()));
        return faults;
    }

    /** The members a schema that names its members does not name. */
    private void unsaid(JsonNode schema, JsonNode answer, String at, Set<String> found) {
        if (schema.isMissingNode() || !answer.isContainerNode()) {
            return;
        }
        String reference = schema.path("$ref").asText("");
        JsonNode known = reference.isEmpty() ? schema : document.at(reference.substring(1));
        boolean named = !known.path("properties").isEmpty() && !known.has("additionalProperties");
        answer.properties().forEach(member -> {
            JsonNode property = known.path("properties").path(member.getKey());
            if (named && property.isMissingNode()) {
                found.add(at + "/" + member.getKey() + " is not said");
            }
            unsaid(property, member.getValue(), at + "/" + member.getKey(), found);
        });
        if (answer.isArray()) {
            answer.forEach(item -> unsaid(known.path("items"), item, at + "/*", found));
        }
    }

    /** Within one document, so that references find what they name. */
    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.isObject() ? schema.deepCopy() : Json.object();
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole);
    }
}
