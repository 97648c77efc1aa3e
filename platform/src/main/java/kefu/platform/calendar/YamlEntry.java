package kefu.platform.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of a YAML file that remembers where it stands, so every fault can name its line. */
record YamlEntry(String file, Node node) {

    CalendarFault fault(String reason) {
        return new CalendarFault(file, node.getStartMark().getLine() + 1, reason);
    }

    Map<String, YamlEntry> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("expected keys with values");
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlEntry key = new YamlEntry(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlEntry(file, tuple.getValueNode())) != null) {
                throw key.fault("'" + key.text() + "' is given twice");
            }
        }
        return entries;
    }

    /** The same, with nothing but these keys in it. */
    Map<String, YamlEntry> map(Set<String> known) {
        Map<String, YamlEntry> entries = map();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.fault("unknown key '" + key + "', known are " + String.join(", ", known));
            }
        });
        return entries;
    }

    List<YamlEntry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("expected a list, such as [MON, TUE]");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlEntry(file, item))
                .toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("expected a single value");
        }
        return scalar.getValue();
    }

    /** Reads the text; what the reader does not understand becomes a fault of this line. */
    <T> T as(Function<String, T> reader) {
        try {
            return reader.apply(text());
        } catch (CalendarFault e) {
            throw e;
        } catch (RuntimeException e) {
            throw fault("'" + text() + "': " + e.getMessage());
        }
    }
}
