package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Locale;
import kefu.platform.json.Json;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Adds the forms of all processes to the OpenAPI document as named schemas – {@code ComplaintForm},
 * {@code ComplaintDetermineNatureForm} – so that generated clients know them although they are data.
 */
@OpenApiFilter(RunStage.RUN)
public class FormsInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            document.setComponents(components);
        }
        for (Definition definition :
                Arc.container().instance(Processes.class).get().list()) {
            add(components, definition);
        }
    }

    private static void add(Components components, Definition definition) {
        String name = words(definition.key());
        components.addSchema(name + "Form", schema(definition.open().form().schema()));
        definition.steps().values().stream()
                .filter(step -> !step.form().fields().isEmpty())
                .forEach(step -> components.addSchema(
                        name + words(step.name()) + "Form", schema(step.form().schema())));
    }

    /** {@code determine-nature} → {@code DetermineNature}. */
    static String words(String key) {
        StringBuilder words = new StringBuilder();
        for (String word : key.split("-")) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }

    private static Schema schema(JsonNode json) {
        Schema schema = OASFactory.createSchema();
        json.properties().forEach(member -> set(schema, member.getKey(), member.getValue()));
        return schema;
    }

    private static void set(Schema schema, String key, JsonNode value) {
        switch (key) {
            case "type" ->
                schema.addType(Schema.SchemaType.valueOf(value.asText().toUpperCase(Locale.ROOT)));
            case "properties" ->
                value.properties()
                        .forEach(property -> schema.addProperty(property.getKey(), schema(property.getValue())));
            case "items" -> schema.setItems(schema(value));
            case "required" -> value.forEach(name -> schema.addRequired(name.asText()));
            case "enum" -> value.forEach(word -> schema.addEnumeration(word.asText()));
            case "additionalProperties" ->
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(value.asBoolean()));
            case "title" -> schema.setTitle(value.asText());
            case "format" -> schema.setFormat(value.asText());
            case "pattern" -> schema.setPattern(value.asText());
            case "maxLength" -> schema.setMaxLength(value.asInt());
            case "minLength" -> schema.setMinLength(value.asInt());
            case "minimum" -> schema.setMinimum(value.decimalValue());
            case "maximum" -> schema.setMaximum(value.decimalValue());
            case "minItems" -> schema.setMinItems(value.asInt());
            case "maxItems" -> schema.setMaxItems(value.asInt());
            default -> schema.addExtension(key, Json.mapper().convertValue(value, Object.class));
        }
    }
}
