package kefu.platform.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.expression.ExpressionFault;
import kefu.platform.process.expression.Expressions;
import kefu.platform.process.expression.Vocabulary;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldReader;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Place;
import kefu.platform.process.yaml.Section;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the rules that stand beside one form: conditions and values, compiled against that form. */
final class RuleReader {

    static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Section section;
    private final Vocabulary vocabulary;
    private final Map<String, Field> form;
    private final Expressions expressions;

    RuleReader(Section section, Draft draft, Map<String, Field> form) {
        this.section = section;
        this.vocabulary = draft.vocabulary();
        this.form = form;
        this.expressions = draft.expressions(form);
    }

    Section section() {
        return section;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Map<String, Field> form() {
        return form;
    }

    @Nullable
    Expression condition(Section at, String key) {
        return at.node(key)
                .map(node -> condition(node, at.where() + ": " + key))
                .orElse(null);
    }

    @Nullable
    Expression condition(Node node, String where) {
        return compile(node, where, expressions::condition);
    }

    @Nullable
    Expression value(Node node, String where) {
        return compile(node, where, expressions::value);
    }

    /** Compiles what an author wrote. */
    private interface Compiler {
        Expression compile(String source) throws ExpressionFault;
    }

    private @Nullable Expression compile(Node node, String where, Compiler compiler) {
        if (!(node instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
            section.fault(node, where + " must be one expression");
            return null;
        }
        try {
            return compiler.compile(scalar.text());
        } catch (ExpressionFault fault) {
            section.fault(node, where + ": " + fault.getMessage());
            return null;
        }
    }

    /** {@code actor}, the name of a relation, a WORD, an expression, or {@code {by: …, VALUE: WORD}}. */
    @Nullable
    ValueRule rule(Section at, String key) {
        return at.node(key).map(node -> rule(node, at.where() + ": " + key)).orElse(null);
    }

    @Nullable
    ValueRule rule(Node node, String where) {
        if (node instanceof Node.Mapping) {
            return section.asSection(node, where).map(this::choice).orElse(null);
        }
        if (node instanceof Node.Scalar scalar && WORD.matcher(scalar.text()).matches()) {
            return new ValueRule.Literal(scalar.text());
        }
        Expression expression = value(known(node), where);
        return expression == null ? null : new ValueRule.Computed(expression);
    }

    private Node known(Node node) {
        if (node instanceof Node.Scalar(Place at, String text)) {
            if (text.equals("actor")) {
                return new Node.Scalar(at, "actor.operator");
            }
            if (vocabulary.relations().contains(text) && !text.equals(Who.ASSIGNEE)) {
                return new Node.Scalar(at, "roles." + text);
            }
        }
        return node;
    }

    private @Nullable ValueRule choice(Section choice) {
        Node by = choice.node("by").orElse(null);
        if (by == null) {
            choice.fault("by", "is missing: which value decides?");
            return null;
        }
        Expression expression = value(by, choice.where() + ": by");
        Map<String, String> words = new LinkedHashMap<>();
        choice.entries().keySet().stream()
                .filter(key -> !key.equals("by"))
                .forEach(key -> words.put(key, choice.required(key)));
        return expression == null ? null : new ValueRule.Choice(expression, words);
    }

    /** A {@code {zh, en}}, or the name in both languages. */
    static Text title(Section section, String name) {
        return section.section("title")
                .map(FieldReader::text)
                .orElseGet(() -> name.isBlank() ? Text.of("?", "?") : Text.of(name, name));
    }
}
