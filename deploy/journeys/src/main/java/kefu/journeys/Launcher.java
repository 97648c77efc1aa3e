package kefu.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The suite's own launcher, called as a person would call it, with a home and ports of its own. */
final class Launcher {

    private final Path root;
    private final Map<String, String> environment;

    Launcher(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    /** The checkout this was started in: the nearest folder upwards that holds the launcher. */
    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("kefu")) || !Files.exists(at.resolve("mvnw"))) {
            Path up = at.getParent();
            if (up == null) {
                throw new IllegalStateException("No ./kefu in " + Path.of("").toAbsolutePath() + " or above");
            }
            at = up;
        }
        return at;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** What the command printed on standard output; fails with all it said if it failed. */
    String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve("kefu").toString()));
        command.addAll(List.of(arguments));
        try {
            Path errors = Files.createTempFile("kefu-journey", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(errors.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String complaint = Files.readString(errors);
            Files.delete(errors);
            if (code != 0) {
                throw new IllegalStateException(
                        "./kefu " + String.join(" ", arguments) + " ended with " + code + "\n" + said + complaint);
            }
            return said;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
