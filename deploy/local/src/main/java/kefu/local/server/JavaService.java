package kefu.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.process.Daemon;
import kefu.local.process.PrivateFiles;
import kefu.local.process.Waiting;

/** One service of the suite as a process of its own, started from its package. */
public final class JavaService {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration DRAIN = Duration.ofSeconds(30);

    private final Service service;
    private final Layout layout;
    private final GivenSettings given;
    private final Daemon daemon;

    public JavaService(Service service, Layout layout) {
        this.service = service;
        this.layout = layout;
        this.given = new GivenSettings(System.getenv());
        this.daemon = new Daemon(service.module(), layout.state());
    }

    public Service service() {
        return service;
    }

    /** The Maven module, the process and the log are all called this. */
    public String module() {
        return service.module();
    }

    public Daemon daemon() {
        return daemon;
    }

    /** Starts it; comes back at once. */
    public void start(Path app, Backends backends) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(given.jvm().orElseGet(() -> small(app)));
        command.addAll(given.settings());
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                AppClasses.of(app),
                AppClasses.MAIN));
        daemon.start(command, environment(backends));
        PrivateFiles.write(startedFrom(), app.toString());
    }

    private Map<String, String> environment(Backends backends) {
        Map<String, String> environment = new LinkedHashMap<>(given.handedOn());
        environment.putAll(ServiceEnvironment.of(service, layout, backends));
        return environment;
    }

    /** Whether it runs, from this very package. */
    public boolean runsFrom(Path app) {
        try {
            return daemon.find().isPresent() && Files.readString(startedFrom()).equals(app.toString());
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Waits until it says that it can do its work. */
    public void awaitReady() {
        boolean ready = Waiting.until(() -> health().up(), daemon::died, START);
        if (!ready) {
            throw new Failure(service.module() + " did not become ready (" + health().told() + "); the end of "
                    + daemon.log() + " says:\n" + String.join("\n", daemon.reasons(8)));
        }
    }

    /** Ends it after it finished what it was doing. */
    public boolean stop() {
        return daemon.stop(DRAIN);
    }

    public Health health() {
        return Health.of(managementPort());
    }

    public int port() {
        return service.port(layout.portOffset());
    }

    public int managementPort() {
        return service.managementPort(layout.portOffset());
    }

    private Path startedFrom() {
        return layout.state().resolve("run").resolve(module() + ".app");
    }

    // Quick to start and small. Left to itself the JVM gives young objects a third of the heap and touches all of it
    // while it starts, which a resting service never needs again. The archive of loaded classes is written at the
    // first orderly end and saves half of the start from then on; one that no longer fits is replaced by the JVM
    // itself.
    private static List<String> small(Path app) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Xmn14m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-Xss512k",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + app.resolve("classes.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off");
    }
}
