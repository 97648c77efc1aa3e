package kefu.platform.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.expression.ExpressionFault;
import kefu.platform.process.expression.Expressions;
import kefu.platform.process.expression.Vocabulary;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldReader;
import kefu.platform.process.form.FieldType;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;

/** A first look at a file: the forms and every name in it, which expressions anywhere in the file may then use. */
final class Draft {

    private static final Set<String> RESERVED = Set.of(Opening.OPENED, ClockRule.CLOSED);

    /** Only these can make an expression a moment; the rest need not be compiled twice. */
    private static final Pattern MAYBE_MOMENT = Pattern.compile("\\b(?:now|openedAt|at|timestamp|form|data)\\b");

    private final Map<String, Section> steps = new LinkedHashMap<>();
    private final Map<String, Map<String, Field>> forms = new LinkedHashMap<>();
    private final Set<String> relations = new LinkedHashSet<>(Set.of(Who.ASSIGNEE));
    private final Map<String, Map<String, Node>> sets = new LinkedHashMap<>();
    private final Map<String, Expression> compiled = new HashMap<>();
    private final Map<String, Field> openForm;
    private final Set<String> facts;
    private final Section open;
    private final Vocabulary vocabulary;

    Draft(Section root, Blocks blocks) {
        open = root.section("open").orElseGet(() -> missing(root));
        openForm = form(open);
        names(open, Opening.OPENED);
        blocks.stepsOf(root).forEach(this::step);
        Map<String, Field> data = new LinkedHashMap<>(openForm);
        Map<String, Field> known =
                root.section("facts").map(FieldReader::fields).orElse(Map.of());
        facts = known.keySet();
        data.putAll(known);
        root.section("counts")
                .ifPresent(counts -> counts.entries().keySet().forEach(name -> data.put(name, count(name))));
        Set<String> keys = new LinkedHashSet<>();
        sets.values().forEach(values -> keys.addAll(values.keySet()));
        Set<String> names = new LinkedHashSet<>(steps.keySet());
        names.add(Opening.OPENED);
        Vocabulary guess = new Vocabulary(data, keys, Set.of(), names, relations);
        vocabulary = new Vocabulary(data, keys, moments(guess), names, relations);
    }

    private static Field count(String name) {
        return new Field(
                name, FieldType.INTEGER, false, false, false, Field.Bounds.NONE, null, List.of(), Map.of(), null);
    }

    private static Section missing(Section root) {
        root.fault("open", "is missing: say who opens a case and on which form");
        return new Section(new Node.Mapping(root.at(), Map.of()), "open", root.faults());
    }

    private void step(Blocks.Written written) {
        Node.Mapping node = written.step();
        String name = new Section(node, "steps: each step", open.faults()).required("step");
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || RESERVED.contains(name)) {
            open.fault(
                    node,
                    "step name '" + name + "' must be lower-case words joined by '-', and not 'opened' or 'closed'");
        }
        Section section = new Section(node, "step '" + name + "'", open.faults());
        if (steps.putIfAbsent(name, section) != null) {
            open.faults().add(written.at(), "step '" + name + "' is given twice");
        } else {
            forms.put(name, form(section));
            names(section, name);
        }
    }

    private static Map<String, Field> form(Section section) {
        return section.section("form").map(FieldReader::fields).orElse(Map.of());
    }

    private void names(Section section, String step) {
        section.section("roles")
                .ifPresent(roles -> relations.addAll(roles.entries().keySet()));
        section.section("set").ifPresent(set -> sets.put(step, set.entries()));
    }

    /** Derived values that hold a moment can be compared with {@code now} later; that is known only by compiling them. */
    private Set<String> moments(Vocabulary guess) {
        Set<String> moments = new HashSet<>();
        sets.forEach((step, values) -> {
            Expressions expressions = new Expressions(guess, formOf(step), new HashMap<>());
            values.forEach((key, node) -> {
                if (node instanceof Node.Scalar scalar
                        && MAYBE_MOMENT.matcher(scalar.text()).find()
                        && isMoment(scalar.text(), expressions)) {
                    moments.add(key);
                }
            });
        });
        return moments;
    }

    private static boolean isMoment(String source, Expressions expressions) {
        try {
            Expression value = expressions.value(source);
            return value.isMoment();
        } catch (ExpressionFault reportedWhenTheStepIsRead) {
            return false;
        }
    }

    /** Whether it is something the service knows, or does not know, beside the forms. */
    boolean isFact(String name) {
        return facts.contains(name);
    }

    /** Whether a case holds a moment under this name, as a field of its opening form or set by a step. */
    boolean isMoment(String name) {
        Field field = vocabulary.data().get(name);
        return field == null ? vocabulary.moments().contains(name) : field.type() == FieldType.DATE_TIME;
    }

    /** The fields of a step's form, or of the opening form. */
    Map<String, Field> formOf(String step) {
        return step.equals(Opening.OPENED) ? openForm : forms.getOrDefault(step, Map.of());
    }

    /** The compiler of what stands beside a form of this definition. */
    Expressions expressions(Map<String, Field> form) {
        return new Expressions(vocabulary, form, compiled);
    }

    Section open() {
        return open;
    }

    Map<String, Section> steps() {
        return steps;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
