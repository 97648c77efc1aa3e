package kefu.platform.process.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that remembers its line. */
public sealed interface Node {

    int line();

    /** Keys in the order of the file; the line is that of the first key or of the key it belongs to. */
    record Mapping(int line, Map<String, Node> entries) implements Node {}

    record Sequence(int line, List<Node> items) implements Node {}

    /** Always text: what it means is decided by the key it stands under. Nothing written is the empty text. */
    record Scalar(int line, String text) implements Node {}
}
