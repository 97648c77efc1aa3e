package kefu.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where things are on this machine: the sources, the state of the local suite, and the cache that outlives it.
 *
 * @param root the checked-out project
 * @param state everything the local suite keeps ({@code .kefu}, or {@code KEFU_HOME})
 * @param cache fetched servers, shared by all checkouts of this user ({@code ~/.cache/kefu}, or {@code KEFU_CACHE})
 * @param portOffset added to every port, so that two suites can run side by side ({@code KEFU_PORT_OFFSET})
 */
public record Layout(Path root, Path state, Path cache, int portOffset) {

    /** Reads the layout from the environment of the caller. */
    public static Layout of(Path root, Map<String, String> environment) {
        Path home = root.toAbsolutePath().normalize();
        Path state = setting(environment, "KEFU_HOME").map(home::resolve).orElse(home.resolve(".kefu"));
        Path cache = setting(environment, "KEFU_CACHE")
                .map(home::resolve)
                .orElse(Path.of(System.getProperty("user.home"), ".cache", "kefu"));
        return new Layout(home, state.normalize(), cache.normalize(), offset(environment));
    }

    /** The layout of the servers that the tests of this checkout share, apart from any running suite. */
    public Layout forTests() {
        return new Layout(root, root.resolve(".kefu").resolve("test"), cache, 0);
    }

    private static int offset(Map<String, String> environment) {
        String text = setting(environment, "KEFU_PORT_OFFSET").orElse("0");
        try {
            int offset = Integer.parseInt(text);
            if (offset >= 0 && offset <= 40_000) {
                return offset;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with numbers that are out of range
        }
        throw new Failure("KEFU_PORT_OFFSET is '" + text + "', but must be a number from 0 to 40000.");
    }

    private static Optional<String> setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
