package kefu.platform.process.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kefu.platform.identity.OperatorId;
import kefu.platform.json.Json;
import kefu.platform.process.form.Field.Bounds;

/** Writes a form as JSON Schema (draft 2020-12), the shape front ends draw and the validator checks. */
final class FormSchema {

    static final String OPERATOR = "^" + OperatorId.PATTERN + "$";

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final int STRING_LENGTH = 200;
    private static final int TEXT_LENGTH = 10_000;
    private static final int EMAIL_LENGTH = 254;
    private static final int LIST_ITEMS = 1_000;

    private FormSchema() {}

    static ObjectNode of(Map<String, Field> fields, List<Needed> needed) {
        ObjectNode schema = of(fields);
        if (!needed.isEmpty()) {
            schema.set("x-needed", Json.tree(needed));
        }
        return schema;
    }

    private static ObjectNode of(Map<String, Field> fields) {
        ObjectNode schema = Json.object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.arrayNode();
        fields.forEach((name, field) -> {
            properties.set(name, of(field));
            if (field.required()) {
                required.add(name);
            }
        });
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode of(Field field) {
        ObjectNode schema = typed(field);
        if (field.title() != null) {
            schema.put("title", field.title().zh());
            schema.putObject("x-title")
                    .put("zh", field.title().zh())
                    .put("en", field.title().en());
        }
        if (field.personal()) {
            schema.put("x-personal", true);
        }
        if (field.takesWork()) {
            schema.put("x-takes-work", true);
        }
        return schema;
    }

    private static ObjectNode typed(Field field) {
        return switch (field.type()) {
            case STRING -> text(field.bounds(), STRING_LENGTH);
            case TEXT -> text(field.bounds(), TEXT_LENGTH).put("x-multiline", true);
            case OPERATOR -> string().put("pattern", OPERATOR).put("x-operator", true);
            case INTEGER -> number(field.bounds(), "integer");
            case DECIMAL -> number(field.bounds(), "number");
            case BOOLEAN -> Json.object().put("type", "boolean");
            case DATE, DATE_TIME -> string().put("format", field.type().word());
            // Not "phone": the validator has ideas of its own about that.
            case PHONE -> string().put("format", "tel");
            case EMAIL -> string().put("format", "email").put("maxLength", EMAIL_LENGTH);
            case MONEY -> money();
            case ENUM -> choice(field);
            case OBJECT -> of(field.properties());
            case LIST -> list(field);
        };
    }

    private static ObjectNode string() {
        return Json.object().put("type", "string");
    }

    private static ObjectNode text(Bounds bounds, int longest) {
        ObjectNode schema = string().put("maxLength", bounds.maxLength() == null ? longest : bounds.maxLength());
        if (bounds.minLength() != null) {
            schema.put("minLength", bounds.minLength());
        }
        if (bounds.pattern() != null) {
            schema.put("pattern", bounds.pattern());
        }
        return schema;
    }

    private static ObjectNode number(Bounds bounds, String type) {
        return Json.object()
                .put("type", type)
                .put("minimum", bounds.min() == null ? LARGEST.negate() : bounds.min())
                .put("maximum", bounds.max() == null ? LARGEST : bounds.max());
    }

    private static ObjectNode money() {
        ObjectNode schema = Json.object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("amount", string().put("pattern", "^-?(0|[1-9][0-9]{0,15})([.][0-9]{1,4})?$"));
        properties.set("currency", string().put("pattern", "^[A-Z]{3}$"));
        schema.putArray("required").add("amount").add("currency");
        return schema.put("additionalProperties", false).put("x-money", true);
    }

    private static ObjectNode choice(Field field) {
        ObjectNode schema = string();
        ArrayNode values = schema.putArray("enum");
        field.values().forEach(values::add);
        return schema;
    }

    private static ObjectNode list(Field field) {
        Bounds bounds = field.bounds();
        ObjectNode schema = Json.object().put("type", "array");
        schema.set("items", of(Objects.requireNonNull(field.items())));
        if (bounds.min() != null) {
            schema.put("minItems", bounds.min().intValue());
        }
        return schema.put(
                "maxItems", bounds.max() == null ? LIST_ITEMS : bounds.max().intValue());
    }
}
