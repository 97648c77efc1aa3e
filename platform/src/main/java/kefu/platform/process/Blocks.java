package kefu.platform.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kefu.platform.process.yaml.Fault;
import kefu.platform.process.yaml.Faults;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Place;
import kefu.platform.process.yaml.Section;
import kefu.platform.process.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Steps that several processes have alike (通用步骤), each written once in a file {@code <name>.block.yaml} beside the
 * definitions and taken over by {@code - include: <name>} where they belong. What stands beside {@code include} replaces what
 * the one step of a block says; {@code moreGuards} are asked before its own. A fault is told where it was written.
 */
final class Blocks {

    static final Blocks NONE = new Blocks();

    private static final String INCLUDE = "include";
    private static final String STEPS = "steps";
    private static final String GUARD = "guard";
    private static final String MORE_GUARDS = "moreGuards";

    private final Map<String, Node.Mapping> known = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Blocks() {}

    /**
     * A step, whether it was written in the definition or taken over.
     *
     * @param at the place in the definition that brings it in
     */
    record Written(Node.Mapping step, Place at) {}

    static Blocks of(List<ProcessFile> files) {
        Blocks blocks = new Blocks();
        files.forEach(file -> file.block().ifPresent(name -> blocks.read(name, file)));
        return blocks;
    }

    private void read(String name, ProcessFile file) {
        Faults found = new Faults(file.name());
        YamlReader.read(file.text(), found).ifPresent(content -> {
            Section block = new Section(content, "block '" + name + "'", found);
            if (block.node(STEPS).map(Section::items).orElse(List.of()).isEmpty()) {
                block.fault(STEPS, "is missing: a block is a list of steps");
            }
            block.done();
            if (known.putIfAbsent(name, content) != null) {
                found.add(block.at(), "block '" + name + "' exists already; choose another name");
            }
        });
        faults.addAll(found.list());
    }

    List<Fault> faults() {
        return faults;
    }

    /** The steps of a definition in their order, those of its blocks in the place of each {@code include}. */
    List<Written> stepsOf(Section definition) {
        List<Written> steps = new ArrayList<>();
        for (Node item : itemsOf(definition)) {
            steps(definition, item, List.of()).forEach(step -> steps.add(new Written(step, item.at())));
        }
        return steps;
    }

    private static List<Node> itemsOf(Section holder) {
        return holder.node(STEPS).map(Section::items).orElse(List.of());
    }

    /** @param way the blocks that led here */
    private List<Node.Mapping> steps(Section holder, Node item, List<String> way) {
        Optional<Section> section = holder.asSection(item, "steps: each step");
        if (section.isEmpty()) {
            return List.of();
        }
        Node.Mapping step = (Node.Mapping) item;
        return step.entries().containsKey(INCLUDE) ? included(section.get(), step, way) : List.of(step);
    }

    private List<Node.Mapping> included(Section asked, Node.Mapping given, List<String> way) {
        String name = asked.required(INCLUDE);
        Node.Mapping block = known.get(name);
        List<String> further = new ArrayList<>(way);
        further.add(name);
        if (block == null) {
            asked.fault(INCLUDE, "names unknown block '" + name + "'; known are " + String.join(", ", known.keySet()));
            return List.of();
        }
        if (way.contains(name)) {
            asked.fault(INCLUDE, "goes round in a circle: " + String.join(" → ", further));
            return List.of();
        }
        Section holder = new Section(block, "block '" + name + "'", asked.faults());
        List<Node.Mapping> steps = itemsOf(holder).stream()
                .flatMap(item -> steps(holder, item, further).stream())
                .toList();
        if (given.entries().size() == 1) {
            return steps;
        }
        if (steps.size() != 1) {
            asked.fault(INCLUDE, "stands beside other keys, which only a block of one step can have replaced");
            return steps;
        }
        return List.of(changed(steps.getFirst(), given));
    }

    private static Node.Mapping changed(Node.Mapping step, Node.Mapping given) {
        Map<String, Node> entries = new LinkedHashMap<>(step.entries());
        entries.putAll(given.entries());
        entries.remove(INCLUDE);
        Node more = entries.remove(MORE_GUARDS);
        if (more != null) {
            entries.put(GUARD, both(more, entries.get(GUARD)));
        }
        return new Node.Mapping(given.at(), entries);
    }

    private static Node both(Node first, @Nullable Node then) {
        List<Node> all = new ArrayList<>(Section.items(first));
        if (then != null) {
            all.addAll(Section.items(then));
        }
        return new Node.Sequence(first.at(), all);
    }
}
