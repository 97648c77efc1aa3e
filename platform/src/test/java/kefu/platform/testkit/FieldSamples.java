package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.Form;

/** A value every field would accept, and a form filled in with them. */
public final class FieldSamples {

    /** For fields with a pattern of their own: one of these is tried. */
    private static final List<String> TEXTS = List.of(
            "样本", "A", "1", "2024", "2024-03", "2024-Q1", "10:00", "CP-20240301-0001", "AB12345678", "12345678");

    private FieldSamples() {}

    /** Every field filled in. */
    public static ObjectNode of(Form form) {
        ObjectNode filled = Json.object();
        form.fields().forEach((name, field) -> filled.set(name, of(field)));
        return filled;
    }

    /** Every field filled in that has to be. */
    public static ObjectNode asked(Form form) {
        ObjectNode filled = Json.object();
        form.fields().values().stream().filter(Field::required).forEach(field -> filled.set(field.name(), of(field)));
        return filled;
    }

    static JsonNode of(Field field) {
        return switch (field.type()) {
            case STRING, TEXT -> Json.tree(text(field.bounds()));
            case OPERATOR -> Json.tree("7001");
            case INTEGER, DECIMAL -> Json.tree(number(field.bounds()));
            case BOOLEAN -> Json.tree(true);
            case DATE -> Json.tree("2024-03-01");
            case DATE_TIME -> Json.tree("2024-03-01T10:00:00+08:00");
            case PHONE -> Json.tree("13800138000");
            case EMAIL -> Json.tree("someone@example.com");
            case MONEY ->
                Json.object()
                        .put("amount", number(field.bounds()).setScale(2).toPlainString())
                        .put("currency", "CNY");
            case ENUM -> Json.tree(field.values().getFirst());
            case OBJECT -> object(field);
            case LIST -> list(field);
        };
    }

    private static String text(Field.Bounds bounds) {
        String pattern = bounds.pattern();
        String text = pattern == null
                ? "样本"
                : TEXTS.stream()
                        .filter(sample -> sample.matches(pattern)
                                || sample.replaceAll(pattern, "").isEmpty())
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError("No sample for pattern " + pattern + ": add one to TEXTS"));
        int shortest = bounds.minLength() == null ? 0 : bounds.minLength();
        String padded = text + "本".repeat(Math.max(0, shortest - text.length()));
        return bounds.maxLength() == null || padded.length() <= bounds.maxLength()
                ? padded
                : padded.substring(0, bounds.maxLength());
    }

    private static BigDecimal number(Field.Bounds bounds) {
        BigDecimal value = bounds.min() == null ? BigDecimal.ONE : bounds.min().max(BigDecimal.ONE);
        return bounds.max() == null ? value : value.min(bounds.max());
    }

    private static ObjectNode object(Field field) {
        ObjectNode object = Json.object();
        field.properties().forEach((name, property) -> object.set(name, of(property)));
        return object;
    }

    private static ArrayNode list(Field field) {
        ArrayNode list = Json.mapper().createArrayNode();
        int items = field.bounds().min() == null
                ? 1
                : Math.max(1, field.bounds().min().intValue());
        for (int i = 0; i < items; i++) {
            list.add(of(Objects.requireNonNull(field.items())));
        }
        return list;
    }
}
