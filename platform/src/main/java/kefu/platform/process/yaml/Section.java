package kefu.platform.process.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping being read: remembers which keys were asked for, so that a key nobody knows is a fault and not a silence. */
public final class Section {

    private final Node.Mapping node;
    private final String where;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    public Section(Node.Mapping node, String where, Faults faults) {
        this.node = node;
        this.where = where;
        this.faults = faults;
    }

    public Place at() {
        return node.at();
    }

    /** For example {@code step 'resolve'}; every fault of this section names it. */
    public String where() {
        return where;
    }

    public Faults faults() {
        return faults;
    }

    public Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(node.entries().get(key));
    }

    /** All entries, for mappings whose keys are names; nothing is unknown in them. */
    public Map<String, Node> entries() {
        known.addAll(node.entries().keySet());
        return node.entries();
    }

    public Optional<Section> section(String key) {
        return node(key).flatMap(found -> asSection(found, where + ": " + key));
    }

    public Optional<Section> asSection(Node found, String place) {
        if (found instanceof Node.Mapping mapping) {
            return Optional.of(new Section(mapping, place, faults));
        }
        fault(found, place + " must be a mapping");
        return Optional.empty();
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(found -> asText(found, key));
    }

    public String required(String key) {
        Optional<Node> found = node(key);
        Optional<String> text = found.flatMap(n -> asText(n, key));
        if (found.isEmpty() || text.filter(String::isBlank).isPresent()) {
            faults.add(found.map(Node::at).orElse(at()), where + ": '" + key + "' is missing");
        }
        return text.orElse("");
    }

    /** One word or a list of words. */
    public List<String> words(String key) {
        Optional<Node> found = node(key);
        List<String> words = new ArrayList<>();
        for (Node item : found.map(Section::items).orElse(List.of())) {
            asText(item, key).filter(word -> !word.isBlank()).ifPresent(words::add);
        }
        return words;
    }

    /** The items of a list; anything else is a list of one. */
    public static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    public boolean flag(String key) {
        String text = text(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            fault(key, "must be true or false, not '" + text + "'");
        }
        return text.equals("true");
    }

    public void fault(String key, String reason) {
        Node found = node.entries().get(key);
        faults.add(found == null ? at() : found.at(), where + ": " + key + " " + reason);
    }

    public void fault(Node at, String reason) {
        faults.add(at.at(), reason);
    }

    /** Called when everything was asked for: whatever is left is unknown. */
    public void done() {
        node.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                faults.add(value.at(), where + ": unknown key '" + key + "'; known are " + String.join(", ", known));
            }
        });
    }

    private Optional<String> asText(Node found, String key) {
        if (found instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        fault(found, where + ": '" + key + "' must be a single value");
        return Optional.empty();
    }
}
