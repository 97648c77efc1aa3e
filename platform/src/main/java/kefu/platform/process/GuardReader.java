package kefu.platform.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldType;
import kefu.platform.process.form.Needed;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the guards of a step, among them which fields are mandatory in some cases only. */
final class GuardReader {

    private static final Set<Integer> STATUSES = Set.of(403, 409, 422);
    private static final Text NEEDED = Text.of("此情形下必须填写", "is required in this case");

    private final RuleReader rules;
    private final Section section;
    private final List<Needed> needed = new ArrayList<>();

    GuardReader(RuleReader rules) {
        this.rules = rules;
        this.section = rules.section();
    }

    /**
     * A condition or a list of conditions, each an expression, {@code {if: …, code: …, zh: …, en: …}} or
     * {@code {needs: [field, …], when: …}}.
     */
    List<Guard> read() {
        List<Guard> guards = new ArrayList<>();
        for (Node node : section.node("guard").map(Section::items).orElse(List.of())) {
            if (node instanceof Node.Mapping) {
                section.asSection(node, section.where() + ": guard")
                        .ifPresent(
                                rule -> guards.addAll(rule.node("needs").isPresent() ? needs(rule) : one(guard(rule))));
            } else {
                guards.addAll(one(plain(node)));
            }
        }
        return guards;
    }

    /** What was read as needed in some cases only, for people to see beside the form. */
    List<Needed> needed() {
        return List.copyOf(needed);
    }

    private static List<Guard> one(@Nullable Guard guard) {
        return guard == null ? List.of() : List.of(guard);
    }

    /** One condition per field, so that every missing one is named. */
    private List<Guard> needs(Section rule) {
        String when = rule.required("when");
        needed.add(new Needed(rule.words("needs"), when));
        List<Guard> guards = new ArrayList<>();
        for (String name : rule.words("needs")) {
            Field field = rules.form().get(name);
            if (field == null || field.required()) {
                rule.fault(
                        "needs", "names '" + name + "', which is " + (field == null ? "no field" : "required anyway"));
                continue;
            }
            String source = "!(" + when + ") || " + filledIn(field);
            Expression condition = rules.condition(new Node.Scalar(rule.at(), source), rule.where() + ": when");
            if (condition != null) {
                guards.add(new Guard(condition, "required", "/form/" + name, 422, NEEDED));
            }
        }
        rule.done();
        return guards;
    }

    /** A blank is no answer. */
    private static String filledIn(Field field) {
        String given = "has(form." + field.name() + ")";
        boolean words = field.type() == FieldType.STRING || field.type() == FieldType.TEXT;
        return words ? given + " && form." + field.name() + ".matches('[^\\\\s\\\\p{Z}]')" : given;
    }

    private @Nullable Guard plain(Node node) {
        Expression condition = rules.condition(node, section.where() + ": guard");
        return condition == null
                ? null
                : new Guard(
                        condition,
                        "guard",
                        null,
                        409,
                        Text.of("须满足条件:" + condition.source(), "This must hold: " + condition.source()));
    }

    private @Nullable Guard guard(Section guard) {
        Expression condition = rules.condition(guard, "if");
        String pointer = guard.text("pointer").orElse(null);
        int status = status(guard, pointer);
        String code = guard.text("code").orElse("guard");
        Text text = Text.of(words(guard, "zh", "须满足条件:", condition), words(guard, "en", "This must hold: ", condition));
        if (guard.node("if").isEmpty()) {
            guard.fault("if", "is missing: what must hold?");
        }
        guard.done();
        return condition == null ? null : new Guard(condition, code, pointer, status, text);
    }

    private static String words(Section guard, String language, String prefix, @Nullable Expression condition) {
        return guard.text(language)
                .filter(text -> !text.isBlank())
                .orElse(prefix + (condition == null ? "" : condition.source()));
    }

    private static int status(Section guard, @Nullable String pointer) {
        String text = guard.text("status").orElse(pointer == null ? "409" : "422");
        if (text.matches("[0-9]{3}") && STATUSES.contains(Integer.parseInt(text))) {
            return Integer.parseInt(text);
        }
        guard.fault("status", "must be 403, 409 or 422");
        return 409;
    }
}
