package kefu.platform.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas every service's document has alike: a problem, and what a scanner of classes cannot know of money and JSON. */
final class SharedSchemas {

    static final String PROBLEM = "Problem";

    private SharedSchemas() {}

    static void addTo(Components components) {
        Map<String, Schema> known = components.getSchemas() == null ? Map.of() : components.getSchemas();
        known.values().forEach(SharedSchemas::unquote);
        if (known.containsKey("Money")) {
            components.addSchema("Money", money());
            components.removeSchema("Currency");
        }
        if (known.containsKey("JsonNode")) {
            components.addSchema("JsonNode", OASFactory.createSchema().description("Any JSON"));
            components.removeSchema("JsonNodeType");
        }
        if (known.containsKey("ObjectNode")) {
            components.addSchema(
                    "ObjectNode",
                    OASFactory.createSchema().addType(SchemaType.OBJECT).description("Any JSON object"));
        }
        components.addSchema(PROBLEM, problem());
    }

    /** An example written in an annotation keeps the quotes it had to be written with. */
    private static void unquote(Schema schema) {
        if (schema.getExamples() != null) {
            schema.setExamples(schema.getExamples().stream()
                    .map(example -> example instanceof String text && text.matches("\".*\"")
                            ? text.substring(1, text.length() - 1)
                            : example)
                    .toList());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(SharedSchemas::unquote);
        }
    }

    private static Schema money() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "amount",
                        text("Decimal, with at most the currency's decimals")
                                .pattern("^-?[0-9]+(\\.[0-9]+)?$")
                                .addExample("5000.00"))
                .addProperty("currency", text("ISO 4217").pattern("^[A-Z]{3}$").addExample("CNY"))
                .required(List.of("amount", "currency"));
    }

    private static Schema problem() {
        Schema error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer into the body, or ?name of a query parameter"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("message", text("For people"))
                .required(List.of("pointer", "code", "message"));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457; further members say what would help, such as allowedFor or possibleFrom")
                .addProperty("type", text("Relative and stable, such as /problems/not-found"))
                .addProperty("title", text("In the caller's language"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong this time"))
                .addProperty("instance", text("The address that was asked"))
                .addProperty("traceId", text("Finds it in the logs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error))
                .additionalPropertiesBoolean(true)
                .required(List.of("type", "title", "status", "detail", "traceId"));
    }

    static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
