package kefu.platform.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kefu.platform.calendar.Length;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.form.Field;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import org.jspecify.annotations.Nullable;

/** Reads one clock; steps may name it under starts, stops, pauses and resumes as well. */
final class ClockReader {

    private static final Pattern PERCENT = Pattern.compile("([1-9][0-9]?|100)\\s*%?");
    private static final Length UNKNOWN = Length.of(1, Length.Unit.HOURS);

    private final Draft draft;
    private final String name;
    private final Section section;
    private final Set<String> starts;
    private final RuleReader rules;

    ClockReader(Draft draft, String name, Section section) {
        this.draft = draft;
        this.name = name;
        this.section = section;
        this.starts = steps("starts");
        this.rules = new RuleReader(section, draft, form());
    }

    ClockRule read() {
        String breach = section.text("breach").orElse(null);
        List<Integer> warn = warn();
        String warned = breach != null && !warn.isEmpty() && breach.contains(".breached.")
                ? breach.replace(".breached.", ".warned.")
                : null;
        ClockRule rule = new ClockRule(
                name,
                RuleReader.title(section, name),
                starts,
                steps("stops"),
                steps("pauses"),
                steps("resumes"),
                onReopen(),
                due(),
                rules.form(),
                rules.condition(section, "when"),
                warn,
                section.text("warned").orElse(warned),
                breach);
        section.done();
        return rule;
    }

    /** Steps named here and steps that name this clock. */
    private Set<String> steps(String key) {
        Set<String> steps = new LinkedHashSet<>(section.words(key));
        for (String step : steps) {
            boolean closed = key.equals("stops") && step.equals(ClockRule.CLOSED);
            if (!draft.vocabulary().steps().contains(step) && !closed) {
                section.fault(key, "names unknown step '" + step + "'");
            }
        }
        draft.steps().forEach((step, given) -> {
            if (PauseReader.clocks(given, key).contains(name)) {
                steps.add(step);
            }
        });
        return steps;
    }

    /** What {@code form} means beside this clock: the case's form and that of the steps that start it. */
    private Map<String, Field> form() {
        Map<String, Field> form = new LinkedHashMap<>(draft.vocabulary().data());
        starts.forEach(step -> form.putAll(draft.formOf(step)));
        return form;
    }

    private @Nullable Reopening onReopen() {
        String word = section.text("onReopen").orElse(null);
        return switch (word) {
            case null -> null;
            case "continue" -> Reopening.CONTINUE;
            case "restart" -> Reopening.RESTART;
            default -> {
                section.fault("onReopen", "must be 'continue' or 'restart', not '" + word + "'");
                yield null;
            }
        };
    }

    private Due due() {
        Node by = section.node("by").orElse(null);
        Node node = section.node("due").orElse(null);
        if (node == null) {
            section.fault("due", "is missing: how long may it take?");
            return new Due.Fixed(UNKNOWN);
        }
        if (node instanceof Node.Scalar scalar) {
            if (by != null) {
                section.fault("by", "makes no sense beside a single length");
            }
            return new Due.Fixed(StepReader.length(section, scalar.text(), node).orElse(UNKNOWN));
        }
        Section due = section.asSection(node, section.where() + ": due").orElse(null);
        if (due == null) {
            return new Due.Fixed(UNKNOWN);
        }
        return due.node("at").isPresent() ? at(due) : byValue(due, by);
    }

    private Due at(Section due) {
        Expression moment = due.node("at")
                .map(node -> rules.value(node, due.where() + ": at"))
                .orElse(null);
        Length plus = StepReader.length(due, "plus").orElse(null);
        if (moment != null && !moment.mayBeMoment()) {
            due.fault("at", "must be a moment or a date");
        }
        due.done();
        return moment == null ? new Due.Fixed(UNKNOWN) : new Due.At(moment, plus);
    }

    private Due byValue(Section due, @Nullable Node by) {
        Map<String, Length> lengths = new LinkedHashMap<>();
        due.entries()
                .keySet()
                .forEach(value -> StepReader.length(due, value).ifPresent(length -> lengths.put(value, length)));
        if (by == null) {
            section.fault("by", "is missing: which value decides between " + lengths.keySet() + "?");
            return new Due.Fixed(UNKNOWN);
        }
        Expression expression = rules.value(by, section.where() + ": by");
        if (expression == null) {
            return new Due.Fixed(UNKNOWN);
        }
        Length otherwise = lengths.remove("default");
        covers(expression, lengths.keySet(), otherwise, due);
        return new Due.ByValue(expression, lengths, otherwise);
    }

    /** A value the form can take but the clock does not know would leave a case without its deadline. */
    private void covers(Expression by, Set<String> values, @Nullable Length otherwise, Section due) {
        List<String> path = by.path();
        Field field = path.size() == 2 ? rules.form().get(path.get(1)) : null;
        if (field == null || field.values().isEmpty()) {
            return;
        }
        if (otherwise == null && draft.isFact(field.name())) {
            section.fault("due", "has no 'default' for a case of which " + by.source() + " is not known");
        }
        Set<String> left = new LinkedHashSet<>(field.values());
        left.removeAll(values);
        if (!left.isEmpty() && otherwise == null) {
            section.fault("due", "has no length for " + left + " of " + by.source());
        }
        Set<String> unknown = new LinkedHashSet<>(values);
        unknown.removeAll(field.values());
        if (!unknown.isEmpty()) {
            section.faults().add(due.at(), due.where() + ": " + unknown + " are no values of " + by.source());
        }
    }

    private List<Integer> warn() {
        Set<Integer> percentages = new TreeSet<>();
        for (String word : section.words("warn")) {
            Matcher percent = PERCENT.matcher(word);
            if (percent.matches()) {
                percentages.add(Integer.valueOf(percent.group(1)));
            } else {
                section.fault("warn", "'" + word + "' is no percentage from 1% to 100%");
            }
        }
        percentages.remove(ClockRule.BREACH);
        return List.copyOf(percentages);
    }
}
