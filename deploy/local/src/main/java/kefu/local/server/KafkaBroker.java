package kefu.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kefu.local.Failure;
import kefu.local.process.Daemon;
import kefu.local.process.Shell;
import kefu.local.process.Waiting;

/**
 * A real Kafka of our own: broker and controller in one JVM, on the loopback address alone. What it acknowledged is with
 * the operating system, so killing the process loses nothing.
 */
public final class KafkaBroker {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration DRAIN = Duration.ofSeconds(30);

    private final Path jars;
    private final Path home;
    private final Daemon daemon;

    public KafkaBroker(Path jars, Path state) {
        this.jars = jars;
        this.home = state.resolve("kafka");
        this.daemon = daemon(state);
    }

    /** The process, wherever it was started from; nothing needs to be fetched to stop it. */
    public static Daemon daemon(Path state) {
        return new Daemon("kafka", state);
    }

    /** Ends it in order, so that the next start need not recover. */
    public static boolean stop(Path state) {
        return daemon(state).stop(DRAIN);
    }

    /** Starts it on these ports and comes back when it answers. */
    public void start(int port, int controllerPort) {
        Path properties = home.resolve("server.properties");
        Path logging = home.resolve("logging.properties");
        try {
            Files.createDirectories(home);
            Files.writeString(properties, KafkaSettings.server(port, controllerPort, home.resolve("data")));
            Files.writeString(logging, KafkaSettings.logging());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        format(properties);
        daemon.start(java(logging, List.of("kafka.Kafka", properties.toString())), Map.of());
        if (!Waiting.until(() -> KafkaProbe.answers(port), daemon::died, START)) {
            throw new Failure("Kafka did not start; the end of " + daemon.log() + " says:\n"
                    + String.join("\n", daemon.reasons(8)));
        }
    }

    private void format(Path properties) {
        if (Files.exists(home.resolve("data").resolve("meta.properties"))) {
            return;
        }
        List<String> tool = List.of(
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "--cluster-id=" + KafkaSettings.newClusterId(),
                "--config=" + properties);
        Shell.Result result = Shell.run(home, Map.of(), java(home.resolve("logging.properties"), tool));
        if (!result.ok()) {
            throw new Failure("Kafka could not set up its data folder:\n" + result.tail(8));
        }
    }

    private List<String> java(Path logging, List<String> program) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.config.file=" + logging,
                "-cp",
                jars.resolve("*").toString()));
        command.addAll(program);
        return command;
    }
}
