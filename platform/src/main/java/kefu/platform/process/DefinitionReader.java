package kefu.platform.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kefu.platform.process.yaml.Faults;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import kefu.platform.process.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads and checks one definition file; with any fault there is no definition. */
final class DefinitionReader {

    private final Faults faults;
    private final Predicate<String> knownEvent;
    private final Blocks blocks;

    private DefinitionReader(Faults faults, Predicate<String> knownEvent, Blocks blocks) {
        this.faults = faults;
        this.blocks = blocks;
        this.knownEvent = knownEvent;
    }

    /**
     * Reads a definition.
     *
     * @param knownEvent whether an event type has a schema, so that it may be emitted
     * @param blocks what it may include
     */
    static Optional<Definition> read(String yaml, Faults faults, Predicate<String> knownEvent, Blocks blocks) {
        Optional<Node.Mapping> root = YamlReader.read(yaml, faults);
        Optional<Definition> definition = root.map(node ->
                new DefinitionReader(faults, knownEvent, blocks).definition(new Section(node, "process", faults)));
        return faults.none() ? definition : Optional.empty();
    }

    private Definition definition(Section root) {
        String key = root.required("process");
        if (!key.isBlank() && !key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            root.fault("process", "must be lower-case words joined by '-', not '" + key + "'");
        }
        Draft draft = new Draft(root, blocks);
        List<String> states = states(root);
        SamenessReader sameness = new SamenessReader(root, draft);
        Definition definition = new Definition(
                key,
                version(root),
                RuleReader.title(root, key),
                root.words("source"),
                number(root),
                plannedFor(root, draft),
                new StepReader(draft, Opening.OPENED, draft.open()).opening(),
                states,
                steps(draft),
                clocks(root, draft),
                sameness.unique(),
                sameness.counts(),
                draft.vocabulary());
        root.done();
        new DefinitionCheck(definition, root, draft, faults, knownEvent).run();
        return definition;
    }

    private static int version(Section root) {
        String text = root.required("version");
        if (!text.matches("[1-9][0-9]{0,5}")) {
            root.fault("version", "must be a whole number from 1, not '" + text + "'");
            return 1;
        }
        return Integer.parseInt(text);
    }

    private static @Nullable String number(Section root) {
        String prefix = root.text("number").orElse(null);
        if (prefix != null && !prefix.matches("[A-Z]{1,6}")) {
            root.fault("number", "must be 1 to 6 capital letters, not '" + prefix + "'");
        }
        return prefix;
    }

    /** Without a moment nobody could be asked whether he is there then. */
    private static @Nullable String plannedFor(Section root, Draft draft) {
        String name = root.text("plannedFor").orElse(null);
        if (name != null && !draft.isMoment(name)) {
            root.fault(
                    "plannedFor",
                    "must name a date-time of the opening form or one that steps set, not '" + name + "'");
        }
        return name;
    }

    private static List<String> states(Section root) {
        List<String> states = new ArrayList<>();
        for (String state : root.words("states")) {
            if (!RuleReader.WORD.matcher(state).matches()) {
                root.fault("states", "'" + state + "' must be UPPER_SNAKE");
            }
            if (states.contains(state)) {
                root.fault("states", "lists '" + state + "' twice");
            }
            states.add(state);
        }
        if (states.isEmpty()) {
            root.fault("states", "lists no state");
            states.add("NONE");
        }
        return List.copyOf(states);
    }

    private static Map<String, Step> steps(Draft draft) {
        Map<String, Step> steps = new LinkedHashMap<>();
        draft.steps().forEach((name, section) -> steps.put(name, new StepReader(draft, name, section).step()));
        return steps;
    }

    private static Map<String, ClockRule> clocks(Section root, Draft draft) {
        Map<String, ClockRule> clocks = new LinkedHashMap<>();
        root.section("clocks")
                .ifPresent(given -> given.entries()
                        .forEach((name, node) -> given.asSection(node, "clock '" + name + "'")
                                .ifPresent(section -> clocks.put(name, new ClockReader(draft, name, section).read()))));
        return clocks;
    }
}
