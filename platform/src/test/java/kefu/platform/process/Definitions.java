package kefu.platform.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kefu.platform.process.yaml.Fault;
import kefu.platform.process.yaml.Faults;

/** Definitions for the tests. */
final class Definitions {

    static final Definition COMPLAINT = read(text("complaint.yaml"));
    static final Definition HELP = read(text("help.yaml"));

    private Definitions() {}

    static String text(String name) {
        try (InputStream in = Definitions.class.getResourceAsStream(name.startsWith("/") ? name : "/process/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Definition read(String yaml) {
        Faults faults = new Faults("test.yaml");
        Optional<Definition> definition = DefinitionReader.read(yaml, faults, type -> true, Blocks.NONE);
        return definition.orElseThrow(() -> new AssertionError(faults.list().toString()));
    }

    static List<Fault> faults(String yaml) {
        Faults faults = new Faults("test.yaml");
        DefinitionReader.read(yaml, faults, type -> !type.contains("unheard"), Blocks.NONE);
        return faults.list();
    }
}
