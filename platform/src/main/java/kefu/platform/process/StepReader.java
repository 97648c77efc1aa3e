package kefu.platform.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kefu.platform.calendar.Length;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.form.Form;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import org.jspecify.annotations.Nullable;

/** Reads a step or the opening, which share everything but their place in the order. */
final class StepReader {

    private final Section section;
    private final RuleReader rules;
    private final String name;

    StepReader(Draft draft, String name, Section section) {
        this.section = section;
        this.name = name;
        this.rules = new RuleReader(section, draft, draft.formOf(name));
    }

    Opening opening() {
        section.node("form");
        GuardReader guards = new GuardReader(rules);
        List<Guard> conditions = guards.read();
        Opening opening = new Opening(
                new WhoReader(rules).read(), new Form(rules.form(), guards.needed()), conditions, effects());
        section.done();
        return opening;
    }

    Step step() {
        section.node("step");
        section.node("form");
        List.of("pauses", "resumes", "starts", "stops").forEach(section::node);
        Expression when = rules.condition(section, "when");
        if (when != null && when.usesForm()) {
            section.fault("when", "cannot use form: it is asked before the form is filled in; use data or a guard");
        }
        GuardReader guards = new GuardReader(rules);
        List<Guard> conditions = guards.read();
        Step step = new Step(
                name,
                RuleReader.title(section, name),
                words("from"),
                section.text("to").orElse(null),
                new WhoReader(rules).read(),
                new Form(rules.form(), guards.needed()),
                when,
                conditions,
                words("requires"),
                words("forbids"),
                section.flag("once"),
                notBefore(),
                new PauseReader(rules).reason(),
                effects(),
                section.flag("closes"),
                section.flag("reopens"));
        section.done();
        return step;
    }

    private Set<String> words(String key) {
        return new LinkedHashSet<>(section.words(key));
    }

    private Effects effects() {
        Map<String, ValueRule> roles = new LinkedHashMap<>();
        section.section("roles")
                .ifPresent(given -> given.entries().forEach((relation, node) -> {
                    ValueRule rule = rules.rule(node, given.where() + " '" + relation + "'");
                    if (rule != null) {
                        roles.put(relation, rule);
                    }
                }));
        Map<String, Expression> set = new LinkedHashMap<>();
        section.section("set")
                .ifPresent(given -> given.entries().forEach((key, node) -> {
                    Expression value = rules.value(node, given.where() + " '" + key + "'");
                    if (value != null) {
                        set.put(key, value);
                    }
                }));
        return new Effects(
                roles,
                rules.rule(section, "assign"),
                rules.rule(section, "department"),
                rules.rule(section, "priority"),
                set,
                new EmitReader(rules).read());
    }

    private @Nullable NotBefore notBefore() {
        return section.section("notBefore").map(this::notBefore).orElse(null);
    }

    private NotBefore notBefore(Section rule) {
        String step =
                rule.flag(Opening.OPENED) ? Opening.OPENED : rule.text("step").orElse(null);
        if (step != null && !rules.vocabulary().steps().contains(step)) {
            rule.fault("step", "names unknown step '" + step + "'");
        }
        Expression of = rule.node("of")
                .map(node -> rules.value(node, rule.where() + ": of"))
                .orElse(null);
        if (of != null && (of.usesForm() || !of.mayBeMoment())) {
            rule.fault("of", "must be a date or a moment of the case, not of the form");
        }
        if (step == null && rule.node("of").isEmpty()) {
            rule.fault("step", "or 'of' or 'opened' is missing: after what?");
        }
        Length plus = length(rule, "plus").orElse(Length.of(0, Length.Unit.DAYS));
        rule.done();
        return new NotBefore(step, of, plus);
    }

    /** A length such as {@code 3 working days}; a bad one is a fault. */
    static Optional<Length> length(Section section, String key) {
        return section.text(key).flatMap(text -> {
            Node place = section.node(key).orElseThrow();
            return length(section, text, place);
        });
    }

    static Optional<Length> length(Section section, String text, Node place) {
        try {
            return Optional.of(Length.parse(text));
        } catch (IllegalArgumentException e) {
            section.fault(place, section.where() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
