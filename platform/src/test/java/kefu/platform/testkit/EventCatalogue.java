package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kefu.platform.json.Json;

/**
 * The events a module promises, {@code META-INF/events/<type>.schema.json} with an example each. Guarantees that they are
 * valid, that consumers may meet fields they do not know, and that no personal data travels in them.
 */
public final class EventCatalogue {

    private static final Pattern TYPE = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+\\.v[1-9]\\d*");
    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema META_SCHEMA =
            REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    private EventCatalogue(Path folder) {
        this.folder = folder;
    }

    /** Checks the events of the module under test. */
    public static void check() {
        List<String> faults = faults(Golden.module().resolve("src/main/resources/META-INF/events"));
        if (!faults.isEmpty()) {
            throw new AssertionError("The event catalogue is at fault:\n  " + String.join("\n  ", faults));
        }
    }

    static List<String> faults(Path folder) {
        return new EventCatalogue(folder).look();
    }

    private List<String> look() {
        TreeSet<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).forEach(name -> {
                String type = name.replace(SCHEMA, "").replace(EXAMPLE, "");
                if (type.equals(name) || !TYPE.matcher(type).matches()) {
                    faults.add(name + " is not named <type>" + SCHEMA + " or <type>" + EXAMPLE
                            + " with a type such as ticket.closed.v1");
                } else {
                    types.add(type);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        types.forEach(this::lookAt);
        return faults;
    }

    private void lookAt(String type) {
        JsonNode schema = read(type + SCHEMA);
        JsonNode example = read(type + EXAMPLE);
        if (!(schema instanceof ObjectNode) || !(example instanceof ObjectNode object)) {
            faults.add(type + " needs both a schema and an example, JSON objects both");
            return;
        }
        META_SCHEMA.validate(schema).forEach(error -> faults.add(type + SCHEMA + ": " + error));
        if (!schema.path("type").asText().equals("object")) {
            faults.add(type + SCHEMA + ": an event is an object");
        }
        Schema compiled = REGISTRY.getSchema(schema);
        compiled.validate(example).forEach(error -> faults.add(type + EXAMPLE + ": " + error));
        if (!compiled.validate(object.deepCopy().put("addedNextYear", true)).isEmpty() || closed(schema)) {
            faults.add(type + SCHEMA + ": fields added later must not make it invalid");
        }
        TreeSet<String> personal = new TreeSet<>();
        PersonalWords.collect(schema.path("properties"), personal);
        PersonalWords.collect(example, personal);
        personal.forEach(field -> faults.add(type + ": '" + field + "' looks like personal data"));
    }

    /** A part deep inside may be closed although the whole is not. */
    private static boolean closed(JsonNode schema) {
        return schema.findValues("additionalProperties").stream()
                .anyMatch(value -> value.isBoolean() && !value.asBoolean());
    }

    private JsonNode read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Json.read(Files.readString(file)) : Json.read("null");
        } catch (IOException | UncheckedIOException e) {
            faults.add(name + " is no JSON: " + e.getMessage());
            return Json.read("null");
        }
    }
}
