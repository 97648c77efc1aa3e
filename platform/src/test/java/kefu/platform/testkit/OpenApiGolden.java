package kefu.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The OpenAPI document of the running service is the committed one, and breaks nothing that was released before: the
 * documents of past releases lie in {@code src/main/openapi-released}. Run with {@code -Dopenapi.release=1.0} this puts the
 * document there as that release; a release that lies there is never written again.
 */
public final class OpenApiGolden {

    private static final String RELEASED = "src/main/openapi-released";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES, YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private OpenApiGolden() {}

    /** In a {@code @QuarkusTest}: asks the service under test for its document. */
    public static void check() {
        String document = stable(RestAssured.given()
                .get(ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        List<String> faults = OpenApiExamples.faults(read(document));
        if (!faults.isEmpty()) {
            throw new AssertionError("Examples their own schemas refuse:\n  " + String.join("\n  ", faults));
        }
        List<String> silent = OpenApiAnswers.faults(read(document));
        if (!silent.isEmpty()) {
            throw new AssertionError("Answers that say too little:\n  " + String.join("\n  ", silent));
        }
        Golden.check("openapi.yaml", document);
        Path released = Golden.module().resolve(RELEASED);
        checkReleased(released, document);
        String release = System.getProperty("openapi.release");
        if (release != null) {
            release(released, release, document);
        }
    }

    static void release(Path released, String name, String document) {
        Path file = released.resolve(name + ".yaml");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(released);
                Files.writeString(file, document);
            } else if (!Files.readString(file).equals(document)) {
                throw new AssertionError(name + " was released with another document: choose the next name");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void checkReleased(Path released, String document) {
        if (!Files.isDirectory(released)) {
            return;
        }
        try (Stream<Path> files = Files.list(released)) {
            for (Path file : files.sorted().toList()) {
                List<String> breaks = OpenApiChanges.breaking(Files.readString(file), document);
                if (!breaks.isEmpty()) {
                    throw new AssertionError("The API breaks what was released as " + file.getFileName() + ":\n  "
                            + String.join("\n  ", breaks));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the port of the day, and in an order that does not depend on the one classes were found in. */
    static String stable(String document) {
        ObjectNode root = (ObjectNode) read(document);
        root.remove("servers");
        sort(root, "paths");
        JsonNode components = root.path("components");
        components.fieldNames().forEachRemaining(kind -> sort((ObjectNode) components, kind));
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(String document) {
        try {
            return YAML.readTree(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sort(ObjectNode parent, String key) {
        if (parent.get(key) instanceof ObjectNode child) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            child.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            child.removeAll();
            child.setAll(sorted);
        }
    }
}
