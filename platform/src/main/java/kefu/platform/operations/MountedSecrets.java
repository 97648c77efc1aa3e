package kefu.platform.operations;

import io.quarkus.runtime.annotations.StaticInitSafe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Settings from files, as Kubernetes and Docker mount secrets: in the directory that {@code KEFU_SECRETS_DIRECTORY} names, each
 * file is one setting, named like it, such as {@code quarkus.datasource.password}. They go before the environment, and never
 * stand where a process list or a crash report shows them. A directory that is named and cannot be read stops the service.
 */
@StaticInitSafe
public final class MountedSecrets implements ConfigSource {

    static final String DIRECTORY = "KEFU_SECRETS_DIRECTORY";

    private static final int AFTER_SYSTEM_PROPERTIES = 350;

    private final Map<String, String> settings;

    /** For the service loader. */
    public MountedSecrets() {
        this(System.getenv(DIRECTORY));
    }

    MountedSecrets(@Nullable String directory) {
        settings = directory == null || directory.isBlank() ? Map.of() : read(Path.of(directory));
    }

    private static Map<String, String> read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            Map<String, String> found = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                // Kubernetes keeps the files themselves in ..data and links to them.
                if (!name.startsWith(".") && Files.isRegularFile(file)) {
                    found.put(name, Files.readString(file).stripTrailing());
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(DIRECTORY + " cannot be read: " + directory, unreadable);
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public int getOrdinal() {
        return AFTER_SYSTEM_PROPERTIES;
    }

    @Override
    public String getName() {
        return "mounted secrets";
    }
}
