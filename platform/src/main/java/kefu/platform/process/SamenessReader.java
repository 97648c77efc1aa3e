package kefu.platform.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads {@code unique:} and {@code counts:}, what a case has to do with the other cases of its process. */
final class SamenessReader {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    /** Would be another one whenever it is asked for, and what was claimed could never be given back. */
    private static final Pattern FLEETING = Pattern.compile("\\b(?:form|actor|now|today)\\b");

    private final Section root;
    private final RuleReader rules;

    SamenessReader(Section root, Draft draft) {
        this.root = root;
        this.rules = new RuleReader(root, draft, Map.of());
    }

    @Nullable
    Unique unique() {
        return root.section("unique").map(this::unique).orElse(null);
    }

    private Unique unique(Section section) {
        Unique unique = new Unique(
                sameness(section),
                section.text("code").orElse("not-unique"),
                section.text("pointer").orElse(null),
                Text.of(section.required("zh"), section.required("en")));
        section.done();
        return unique;
    }

    /** By the name under which the number of earlier cases is known. */
    Map<String, Sameness> counts() {
        Map<String, Sameness> counts = new LinkedHashMap<>();
        root.section("counts")
                .ifPresent(given -> given.entries()
                        .forEach((name, node) -> given.asSection(node, "count '" + name + "'")
                                .ifPresent(section -> counts.put(name, count(section)))));
        return counts;
    }

    private Sameness count(Section section) {
        Sameness sameness = sameness(section);
        section.done();
        return sameness;
    }

    private Sameness sameness(Section section) {
        List<Expression> by = new ArrayList<>();
        for (Node node : section.node("by").map(Section::items).orElse(List.of())) {
            Expression value = rules.value(node, section.where() + ": by");
            if (value != null) {
                by.add(lasting(value, "by", section));
            }
        }
        if (section.node("by").isEmpty()) {
            section.fault("by", "is missing: which values must be equal?");
        }
        Expression when = rules.condition(section, "when");
        return new Sameness(List.copyOf(by), when == null ? null : lasting(when, "when", section));
    }

    private static Expression lasting(Expression expression, String key, Section section) {
        if (FLEETING.matcher(QUOTED.matcher(expression.source()).replaceAll("")).find()) {
            section.fault(key, "may use only what the case keeps (data, state, roles …), not " + expression.source());
        }
        return expression;
    }
}
