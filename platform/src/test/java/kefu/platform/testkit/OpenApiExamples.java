package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.json.Json;

/** Every example an OpenAPI document gives of a request is one its own schema accepts. */
final class OpenApiExamples {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode components;
    private final List<String> faults = new ArrayList<>();

    private OpenApiExamples(JsonNode document) {
        this.components = document.path("components");
    }

    static List<String> faults(JsonNode document) {
        OpenApiExamples examples = new OpenApiExamples(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                examples.request(operation.getKey() + " " + path.getKey(), operation.getValue())));
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> examples.schema(schema.getKey(), schema.getValue()));
        return examples.faults;
    }

    private void request(String route, JsonNode operation) {
        operation.path("requestBody").path("content").forEach(body -> {
            if (body.has("example")) {
                check(route, body.path("schema"), body.path("example"));
            }
            body.path("examples").forEach(example -> check(route, body.path("schema"), example.path("value")));
        });
    }

    private void schema(String name, JsonNode schema) {
        schema.path("examples").forEach(example -> check(name, schema, example));
        schema.path("properties")
                .properties()
                .forEach(property -> schema(name + "." + property.getKey(), property.getValue()));
    }

    private void check(String where, JsonNode schema, JsonNode example) {
        // Within one document, so that references find what they name.
        ObjectNode whole = schema.deepCopy();
        whole.set("components", components);
        Schema compiled = REGISTRY.getSchema(whole);
        compiled.validate(example).forEach(error -> faults.add(where + ": " + error + " in " + Json.write(example)));
    }
}
