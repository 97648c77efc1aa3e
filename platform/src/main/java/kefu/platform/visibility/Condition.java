package kefu.platform.visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a query must ask for, so that it finds only what the caller sees.
 *
 * @param text with a question mark for every value
 */
public record Condition(String text, List<Object> values) {

    public static final Condition ALWAYS = new Condition("1 = 1", List.of());
    public static final Condition NEVER = new Condition("1 = 0", List.of());

    public Condition {
        values = List.copyOf(values);
    }

    static Condition equal(@Nullable String path, Object value) {
        return path == null ? NEVER : new Condition(path + " = ?", List.of(value));
    }

    static Condition before(@Nullable String path, Object value) {
        return path == null ? NEVER : new Condition(path + " < ?", List.of(value));
    }

    /** Rows that do not name him; a row that names nobody is among them. */
    static Condition notNaming(@Nullable String path, String operator) {
        return path == null ? ALWAYS : new Condition("(" + path + " IS NULL OR " + path + " <> ?)", List.of(operator));
    }

    static Condition any(List<Condition> ways) {
        List<Condition> possible =
                ways.stream().filter(way -> !way.equals(NEVER)).distinct().toList();
        return possible.contains(ALWAYS) ? ALWAYS : joined(possible, " or ", NEVER);
    }

    static Condition all(List<Condition> parts) {
        List<Condition> needed =
                parts.stream().filter(part -> !part.equals(ALWAYS)).distinct().toList();
        return needed.contains(NEVER) ? NEVER : joined(needed, " and ", ALWAYS);
    }

    private static Condition joined(List<Condition> parts, String word, Condition nothing) {
        return switch (parts.size()) {
            case 0 -> nothing;
            case 1 -> parts.getFirst();
            default ->
                new Condition(
                        parts.stream().map(Condition::text).collect(Collectors.joining(word, "(", ")")),
                        parts.stream().flatMap(part -> part.values().stream()).toList());
        };
    }

    /** Whether nothing is kept back, so that the query needs no condition. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }

    public boolean isNever() {
        return equals(NEVER);
    }

    /** The same with names instead of question marks, and the values under these names. */
    public String named(Map<String, Object> into) {
        StringBuilder named = new StringBuilder();
        List<Object> left = new ArrayList<>(values);
        for (char letter : text.toCharArray()) {
            if (letter == '?') {
                String name = "seen" + (values.size() - left.size());
                into.put(name, left.removeFirst());
                named.append(':').append(name);
            } else {
                named.append(letter);
            }
        }
        return named.toString();
    }
}
