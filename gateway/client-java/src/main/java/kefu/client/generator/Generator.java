package kefu.client.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kefu.client.Kefu;

/**
 * Writes the typed client out of the document of a running suite:
 * {@code java -cp … kefu.client.generator.Generator http://127.0.0.1:8080/openapi.json?complete=true DIRECTORY [PACKAGE]}.
 */
public final class Generator {

    private static final String PACKAGE = "kefu.client.api";

    private Generator() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Say where the document is, and into which directory to write");
        }
        try (InputStream document = URI.create(arguments[0]).toURL().openStream()) {
            write(Kefu.JSON.readTree(document), Path.of(arguments[1]), arguments.length > 2 ? arguments[2] : PACKAGE);
        }
    }

    /** Writes a source for every shape and every resource of the document, and says how many there are. */
    public static int write(JsonNode document, Path directory, String home) {
        Shapes shapes = new Shapes(document, home);
        Map<String, String> sources = new TreeMap<>(shapes.records());
        new Operations(document, shapes, home).classes().forEach((name, source) -> {
            if (sources.put(name, source) != null) {
                throw new IllegalStateException("A resource and a shape are both called " + name);
            }
        });
        Path folder = directory.resolve(home.replace('.', '/'));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return sources.size();
    }
}
