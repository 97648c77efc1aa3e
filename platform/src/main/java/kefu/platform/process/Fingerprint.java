package kefu.platform.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import kefu.platform.json.Json;
import kefu.platform.process.yaml.Faults;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import kefu.platform.process.yaml.YamlReader;

/** A fingerprint of what a definition says, with the steps it takes over from blocks; how it is laid out does not matter. */
final class Fingerprint {

    private static final String STEPS = "steps";

    private Fingerprint() {}

    static String of(ProcessFile file, Blocks blocks) {
        Faults toldElsewhere = new Faults(file.name());
        return YamlReader.read(file.text(), toldElsewhere)
                .map(root -> digest(Json.write(words(root, blocks, toldElsewhere))))
                .orElse("");
    }

    private static Object words(Node.Mapping root, Blocks blocks, Faults faults) {
        TreeMap<String, Object> all = new TreeMap<>();
        root.entries().forEach((key, value) -> all.put(key, words(value)));
        List<Object> steps = blocks.stepsOf(new Section(root, "process", faults)).stream()
                .map(written -> words(written.step()))
                .toList();
        all.put(STEPS, steps);
        return all;
    }

    private static Object words(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence sequence ->
                sequence.items().stream().map(Fingerprint::words).toList();
            case Node.Mapping mapping -> {
                TreeMap<String, Object> entries = new TreeMap<>();
                mapping.entries().forEach((key, value) -> entries.put(key, words(value)));
                yield entries;
            }
        };
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
