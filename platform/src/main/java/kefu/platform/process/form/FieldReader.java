package kefu.platform.process.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kefu.platform.process.form.Field.Bounds;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form; {@code name: string} is short for {@code name: {type: string}}. */
public final class FieldReader {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private FieldReader() {}

    public static Map<String, Field> fields(Section form) {
        Map<String, Field> fields = new LinkedHashMap<>();
        form.entries().forEach((name, node) -> {
            if (!NAME.matcher(name).matches()) {
                form.fault(node, form.where() + ": a field name is one word of letters and digits, not '" + name + "'");
            }
            fields.put(name, field(name, node, form));
        });
        return fields;
    }

    private static Field field(String name, Node node, Section form) {
        String where = form.where() + " field '" + name + "'";
        if (node instanceof Node.Scalar word) {
            return simple(name, type(word.text(), node, where, form));
        }
        Optional<Section> found = form.asSection(node, where);
        return found.map(section -> read(name, section)).orElseGet(() -> simple(name, FieldType.STRING));
    }

    private static Field simple(String name, FieldType type) {
        return new Field(name, type, false, false, false, Bounds.NONE, null, List.of(), Map.of(), null);
    }

    private static Field read(String name, Section section) {
        List<String> values = section.words("enum");
        String word = section.text("type").orElse(values.isEmpty() ? "" : FieldType.ENUM.word());
        Node place = section.node("type").orElseGet(() -> new Node.Scalar(section.at(), ""));
        FieldType type = type(word, place, section.where(), section);
        if (type == FieldType.ENUM && values.isEmpty()) {
            section.fault("enum", "lists no values");
        }
        Map<String, Field> properties =
                section.section("properties").map(FieldReader::fields).orElse(Map.of());
        Field items =
                section.node("items").map(node -> field("items", node, section)).orElse(null);
        if (type == FieldType.LIST && items == null) {
            section.fault("items", "is missing: say what the list holds");
        }
        Field field = new Field(
                name,
                type,
                section.flag("required"),
                section.flag("personal"),
                section.flag("takesWork"),
                bounds(section),
                title(section),
                values,
                properties,
                items);
        section.done();
        return field;
    }

    private static FieldType type(String word, Node place, String where, Section section) {
        return FieldType.find(word).orElseGet(() -> {
            section.fault(place, where + ": unknown type '" + word + "'");
            return FieldType.STRING;
        });
    }

    private static Bounds bounds(Section section) {
        Bounds bounds = new Bounds(
                number(section, "min", BigDecimal::new),
                number(section, "max", BigDecimal::new),
                number(section, "minLength", Integer::valueOf),
                number(section, "maxLength", Integer::valueOf),
                section.text("pattern").orElse(null));
        if (bounds.min() != null && bounds.max() != null && bounds.min().compareTo(bounds.max()) > 0) {
            section.fault("min", "is greater than max");
        }
        if (bounds.pattern() != null) {
            try {
                Pattern.compile(bounds.pattern());
            } catch (PatternSyntaxException e) {
                section.fault("pattern", "is no regular expression: " + e.getDescription());
            }
        }
        return bounds;
    }

    private static <T> @Nullable T number(Section section, String key, Function<String, T> parse) {
        String text = section.text(key).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (NumberFormatException e) {
            section.fault(key, "is no number: '" + text + "'");
            return null;
        }
    }

    /** A title in both languages, or one wording for both. */
    private static @Nullable Text title(Section section) {
        Node node = section.node("title").orElse(null);
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Text.of(scalar.text(), scalar.text());
        }
        return node == null
                ? null
                : section.section("title").map(FieldReader::text).orElse(null);
    }

    /** A {@code {zh: …, en: …}}. */
    public static Text text(Section section) {
        String zh = section.required("zh");
        String en = section.required("en");
        section.done();
        return Text.of(zh.isBlank() ? "?" : zh, en.isBlank() ? "?" : en);
    }
}
