package kefu.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings out of a directory, one file each. */
class MountedSecretsTest {

    @TempDir
    Path directory;

    @Test
    void eachFileIsASettingAndGoesBeforeTheEnvironment() throws IOException {
        // As Kubernetes mounts a secret: links to files of a directory that is exchanged as a whole.
        Path data = Files.createDirectory(directory.resolve("..data"));
        Path held = Files.writeString(data.resolve("quarkus.datasource.password"), "päss word\n");
        Files.createSymbolicLink(directory.resolve("quarkus.datasource.password"), held);
        Files.writeString(directory.resolve("path"), "not the one of the shell");
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .withSources(new MountedSecrets(directory.toString()))
                .build();
        assertThat(config.getValue("quarkus.datasource.password", String.class)).isEqualTo("päss word");
        assertThat(config.getValue("path", String.class)).isEqualTo("not the one of the shell");
    }

    @Test
    void everyServiceLooksThere() {
        assertThat(ServiceLoader.load(ConfigSource.class).stream().map(ServiceLoader.Provider::type))
                .contains(MountedSecrets.class);
    }

    @Test
    void whereNoneIsNamedNothingIsSet() {
        assertThat(new MountedSecrets(null).getPropertyNames()).isEmpty();
        assertThat(new MountedSecrets("").getPropertyNames()).isEmpty();
    }

    @Test
    void oneThatIsNamedAndNotThereStopsTheService() {
        String missing = directory.resolve("none").toString();
        assertThatThrownBy(() -> new MountedSecrets(missing)).hasMessageContaining(missing);
    }
}
