package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock that can be moved is for rehearsals: what is built for production does not contain it. */
class ProductionBuildTest {

    private static final String PLATFORM = "kefu.kefu-platform-";

    @ParameterizedTest
    @ValueSource(
            strings = {"ticket-service", "customer-archive-service", "callback-service", "billing-service", "gateway"})
    void aProductionBuildHasNoMovableClock(String service) throws IOException {
        Path app = Launcher.root().resolve(service).resolve("target/quarkus-app");

        assertThat(classes(app.resolve("quarkus/generated-bytecode.jar")))
                .anyMatch(name -> name.contains("kefu/platform/outbox/Outbox_Bean"))
                .noneMatch(name -> name.contains("MovableClock"));
        assertThat(classes(platform(app)))
                .contains("kefu/platform/time/SystemTime.class")
                .noneMatch(name -> name.contains("MovableClock") || name.contains("platform/time/ClockFile"));
    }

    private static Path platform(Path app) throws IOException {
        try (Stream<Path> jars = Files.list(app.resolve("lib/main"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(PLATFORM))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile built = new JarFile(jar.toFile())) {
            return built.stream().map(JarEntry::getName).toList();
        }
    }
}
