package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import kefu.local.Failure;
import org.junit.jupiter.api.Test;

class GivenSettingsTest {

    @Test
    void aVariableThatHappensToBeThereChangesNoServiceAndIsTold() {
        GivenSettings given = new GivenSettings(Map.of(
                "QUARKUS_LOG_LEVEL", "ERROR",
                "KEFU_IMPORTS_BATCH", "1",
                "KEFU_HOME", "/elsewhere",
                "KEFU_SERVICE_JVM", "-Xmx512m",
                "JAVA_TOOL_OPTIONS", "-Xmx1m"));

        assertThat(given.handedOn()).isEmpty();
        assertThat(given.settings()).isEmpty();
        assertThat(given.unheard()).containsExactly("KEFU_IMPORTS_BATCH", "QUARKUS_LOG_LEVEL");
    }

    @Test
    void whatIsDocumentedForTheLocalSuiteIsHandedOn() {
        GivenSettings given = new GivenSettings(Map.of(
                "KEFU_CORS_ORIGINS", "http://localhost:3000",
                "KEFU_GATEWAY_TRUSTED_PROXIES", "127.0.0.1/32",
                "PATH", "/bin"));

        assertThat(given.handedOn())
                .containsOnly(
                        entry("KEFU_CORS_ORIGINS", "http://localhost:3000"),
                        entry("KEFU_GATEWAY_TRUSTED_PROXIES", "127.0.0.1/32"));
        assertThat(given.unheard()).isEmpty();
    }

    @Test
    void settingsAreGivenByTheirNames() {
        GivenSettings given = new GivenSettings(
                Map.of("KEFU_SERVICE_SETTINGS", " kefu.imports.batch=50\n  quarkus.log.level=DEBUG "));

        assertThat(given.settings()).containsExactly("-Dkefu.imports.batch=50", "-Dquarkus.log.level=DEBUG");
    }

    @Test
    void whatIsNoSettingIsRefused() {
        GivenSettings given = new GivenSettings(Map.of("KEFU_SERVICE_SETTINGS", "kefu.imports.batch 50"));

        assertThatThrownBy(given::settings)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("'kefu.imports.batch', which is no NAME=VALUE");
    }

    @Test
    void theJvmIsOursUnlessOptionsAreGiven() {
        assertThat(new GivenSettings(Map.of()).jvm()).isEmpty();
        assertThat(new GivenSettings(Map.of("KEFU_SERVICE_JVM", " ")).jvm()).isEmpty();
        assertThat(new GivenSettings(Map.of("KEFU_SERVICE_JVM", "-XX:+UseSerialGC  -Xmx512m")).jvm())
                .hasValueSatisfying(options -> assertThat(options).containsExactly("-XX:+UseSerialGC", "-Xmx512m"));
    }
}
