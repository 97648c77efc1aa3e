package kefu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing a service documents is out of reach: the door knows whose each path is. */
class OwnedPathsTest {

    private static final Pattern PATH = Pattern.compile("^ {2}\"?(/api/v1/[^\":]+)\"?:$", Pattern.MULTILINE);

    private final Routes routes = new Routes(configured());

    @TestFactory
    Stream<DynamicTest> everyDocumentedPathHasAnOwner() {
        return documents().stream()
                .map(document -> dynamicTest(
                        moduleOf(document),
                        () -> assertThat(paths(document))
                                .hasSizeGreaterThan(10)
                                .filteredOn(path -> !routes.isOwn(path))
                                .allSatisfy(path -> assertThat(routes.ownerOf(path))
                                        .as("owner of %s", path)
                                        .hasValueSatisfying(owner ->
                                                assertThat(moduleOf(document)).startsWith(owner)))));
    }

    @Test
    void allFourServicesAreLookedAt() {
        assertThat(documents()).hasSize(4);
    }

    private static List<String> paths(Path document) throws IOException {
        return PATH.matcher(Files.readString(document))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The document every service has committed as its promise. */
    private static List<Path> documents() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/test/resources/golden/openapi.yaml"))
                    .filter(Files::exists)
                    .filter(document -> !moduleOf(document).equals("gateway"))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String moduleOf(Path document) {
        return document.getName(1).toString();
    }

    private static GatewayConfig configured() {
        try {
            var shipped = Objects.requireNonNull(OwnedPathsTest.class.getResource("/application.properties"));
            return new SmallRyeConfigBuilder()
                    .withMapping(GatewayConfig.class)
                    .withSources(new PropertiesConfigSource(shipped))
                    .build()
                    .getConfigMapping(GatewayConfig.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
