package kefu.platform.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is emitted: {@code type}, {@code type {fact, fact: expression}} or {@code {type: …, when: …, data: …}}. A fact
 * without expression is the field of that name on the form, or the value of that name in {@code data}.
 */
final class EmitReader {

    private static final Pattern SHORT = Pattern.compile("([a-z][\\w-]*(?:\\.[\\w-]+)+\\.v\\d+)(?:\\s+\\{(.*)})?");
    private static final Pattern FACT = Pattern.compile("\\s*([a-zA-Z]\\w*)\\s*(?::\\s*(.*?)\\s*)?");
    /** Commas outside parentheses, brackets, braces and quotes. */
    private static final Pattern FACTS = Pattern.compile(
            "((?:[^,()\\[\\]{}'\"]|\\([^()]*\\)|\\[[^\\[\\]]*]|\\{[^{}]*}|'[^']*'|\"[^\"]*\")+)(?:,|$)");

    private final RuleReader rules;
    private final Section section;

    EmitReader(RuleReader rules) {
        this.rules = rules;
        this.section = rules.section();
    }

    List<Emit> read() {
        List<Emit> emits = new ArrayList<>();
        for (Node node : section.node("emits").map(Section::items).orElse(List.of())) {
            if (node instanceof Node.Scalar scalar) {
                shorthand(scalar, emits);
            } else {
                section.asSection(node, section.where() + ": emits").ifPresent(emit -> emits.add(longForm(emit)));
            }
        }
        return emits;
    }

    private void shorthand(Node.Scalar node, List<Emit> emits) {
        Matcher words = SHORT.matcher(node.text().strip());
        if (!words.matches()) {
            section.fault(
                    node,
                    section.where() + ": emits: '" + node.text()
                            + "' is not an event type such as ticket.complaint.rectified.v1 {severity, at: now}");
            return;
        }
        Map<String, Expression> data = new LinkedHashMap<>();
        Matcher facts = FACTS.matcher(words.group(2) == null ? "" : words.group(2));
        while (facts.find()) {
            fact(node, facts.group(1), data);
        }
        emits.add(new Emit(words.group(1), null, data));
    }

    private void fact(Node.Scalar node, String text, Map<String, Expression> data) {
        Matcher fact = FACT.matcher(text);
        if (fact.matches()) {
            put(data, fact.group(1), fact.group(2), node);
        } else if (!text.isBlank()) {
            section.fault(node, section.where() + ": emits: cannot read '" + text.strip() + "'");
        }
    }

    private Emit longForm(Section emit) {
        String type = emit.required("type");
        Expression when = rules.condition(emit, "when");
        Map<String, Expression> data = new LinkedHashMap<>();
        emit.node("data").ifPresent(node -> {
            if (node instanceof Node.Mapping mapping) {
                mapping.entries()
                        .forEach((name, value) -> put(
                                data,
                                name,
                                value instanceof Node.Scalar scalar ? blankIsNull(scalar.text()) : null,
                                value));
            } else {
                emit.words("data").forEach(name -> put(data, name, null, node));
            }
        });
        emit.done();
        return new Emit(type, when, data);
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private void put(Map<String, Expression> data, String name, @Nullable String source, Node at) {
        String expression = source == null ? byName(name) : source;
        Expression value =
                rules.value(new Node.Scalar(at.at(), expression), section.where() + ": emits: fact '" + name + "'");
        if (value != null) {
            data.put(name, value);
        }
    }

    private String byName(String name) {
        if (rules.form().containsKey(name)) {
            return "form." + name;
        }
        boolean derived = rules.vocabulary().data().containsKey(name)
                || rules.vocabulary().sets().contains(name);
        return derived ? "data." + name : name;
    }
}
