package kefu.platform.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kefu.platform.json.Json;

/**
 * The event types a service ships under {@code META-INF/events}: the schema and the example of each.
 *
 * @param schemas by event type
 * @param examples by event type
 */
record EventFiles(Map<String, JsonNode> schemas, Map<String, JsonNode> examples) {

    private static final String FOLDER = "META-INF/events";
    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";

    /** From folders and jars alike. */
    static EventFiles shipped(ClassLoader loader) {
        EventFiles found = new EventFiles(new TreeMap<>(), new TreeMap<>());
        try {
            ClassPathUtils.consumeAsPaths(loader, FOLDER, found::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                keep(file, SCHEMA, schemas);
                keep(file, EXAMPLE, examples);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path file, String suffix, Map<String, JsonNode> kept) {
        String name = file.getFileName().toString();
        if (name.endsWith(suffix)) {
            try {
                kept.put(name.substring(0, name.length() - suffix.length()), Json.read(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
