package kefu.platform.process.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that remembers where it stands. */
public sealed interface Node {

    Place at();

    /** Keys in the order of the file; its place is that of the first key or of the key it belongs to. */
    record Mapping(Place at, Map<String, Node> entries) implements Node {}

    record Sequence(Place at, List<Node> items) implements Node {}

    /** Always text: what it means is decided by the key it stands under. Nothing written is the empty text. */
    record Scalar(Place at, String text) implements Node {}
}
