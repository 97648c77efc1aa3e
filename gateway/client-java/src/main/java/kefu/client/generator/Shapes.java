package kefu.client.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shapes of a document as Java types: what has named members becomes a record, what only restricts a text or a number stays
 * one, and what may be anything stays JSON. Values of an enumeration stay texts: the suite may add one, and no reader breaks.
 */
final class Shapes {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String JSON = "com.fasterxml.jackson.databind.JsonNode";

    private final JsonNode schemas;
    private final String home;

    Shapes(JsonNode document, String home) {
        this.schemas = document.path("components").path("schemas");
        this.home = home;
    }

    /** The source of each record, by its name. */
    Map<String, String> records() {
        Map<String, String> records = new TreeMap<>();
        schemas.properties().forEach(schema -> {
            if (isRecord(schema.getValue())) {
                records.put(Names.type(schema.getKey()), record(Names.type(schema.getKey()), schema.getValue()));
            }
        });
        return records;
    }

    private static boolean isRecord(JsonNode schema) {
        return schema.path("properties").size() > 0;
    }

    private String record(String name, JsonNode schema) {
        Map<String, String> types = new LinkedHashMap<>();
        List<String> components = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            String member = Names.member(property.getKey());
            String type = type(property.getValue());
            types.put(member, type);
            components.add("        @com.fasterxml.jackson.annotation.JsonProperty(\"%s\") %s %s"
                    .formatted(property.getKey(), type, member));
        });
        return """
                package %s;

                /** %s */
                @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
                public record %s(
                %s) {

                    /** With nothing said yet. */
                    public static %s of() {
                        return new %s(%s);
                    }
                %s}
                """.formatted(
                        home,
                        comment(schema, name),
                        name,
                        String.join(",\n", components),
                        name,
                        name,
                        String.join(", ", Collections.nCopies(types.size(), "null")),
                        copies(name, types));
    }

    /** {@code ticket.subject("…")} is the same with another subject. */
    private static String copies(String name, Map<String, String> types) {
        return types.entrySet().stream()
                .map(member -> """

                    public %s %s(%s value) {
                        return new %s(%s);
                    }
                """.formatted(
                                name,
                                member.getKey(),
                                member.getValue(),
                                name,
                                types.keySet().stream()
                                        .map(other -> other.equals(member.getKey()) ? "value" : "this." + other)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
    }

    static String comment(JsonNode described, String otherwise) {
        String said = Stream.of("summary", "description")
                .map(member -> described.path(member).asText(""))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
        String text = said.isEmpty() ? described.path("title").asText(otherwise) : said;
        return text.replace("*/", "").replaceAll("\\s+", " ").strip().replaceAll("\\.+$", "") + ".";
    }

    /** The Java type of a value, with every name in full, so that none can hide another. */
    String type(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            String name = reference.substring(REFERENCE.length());
            JsonNode known = schemas.path(name);
            return isRecord(known) ? home + "." + Names.type(name) : type(known);
        }
        return switch (kind(schema)) {
            case "string" -> text(schema.path("format").asText());
            case "integer" -> schema.path("format").asText().equals("int32") ? "java.lang.Integer" : "java.lang.Long";
            case "number" -> "java.math.BigDecimal";
            case "boolean" -> "java.lang.Boolean";
            case "array" -> "java.util.List<" + type(schema.path("items")) + ">";
            case "object" ->
                schema.path("additionalProperties").isObject()
                        ? "java.util.Map<java.lang.String, " + type(schema.path("additionalProperties")) + ">"
                        : JSON;
            default -> JSON;
        };
    }

    /** The first of its types that is not null; nothing where it may be anything. */
    private static String kind(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return type.asText();
        }
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return "";
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "java.time.LocalDate";
            case "date-time" -> "java.time.OffsetDateTime";
            case "uuid" -> "java.util.UUID";
            default -> "java.lang.String";
        };
    }
}
