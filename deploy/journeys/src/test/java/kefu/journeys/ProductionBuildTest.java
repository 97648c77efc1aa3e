package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock that can be moved is for rehearsals: what is built for production does not contain it as a bean. */
class ProductionBuildTest {

    private static final String GENERATED = "target/quarkus-app/quarkus/generated-bytecode.jar";

    @ParameterizedTest
    @ValueSource(
            strings = {"ticket-service", "customer-archive-service", "callback-service", "billing-service", "gateway"})
    void aProductionBuildHasNoMovableClock(String service) throws IOException {
        Path jar = Launcher.root().resolve(service).resolve(GENERATED);
        try (JarFile built = new JarFile(jar.toFile())) {
            assertThat(built.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.contains("kefu/platform/outbox/Outbox_Bean"))
                    .noneMatch(name -> name.contains("MovableClock_Bean"));
        }
    }
}
