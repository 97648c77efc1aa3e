package kefu.local.artifact;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.process.Disk;
import kefu.local.process.PrivateFiles;

/**
 * The services' packages, built for the local suite (with the movable clock) apart from what {@code verify} builds, and
 * kept in {@code .kefu/apps} with the fingerprint of the sources they were built from.
 */
public final class Packages {
    /** Beside what {@code verify} puts into {@code target}, so that neither disturbs the other. */
    static final String TARGET = "target/local";

    private final Layout layout;
    private final Console console;

    public Packages(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
    }

    /** Where the package of a module lies, once installed. */
    public Path app(String module) {
        return layout.state().resolve("apps").resolve(module);
    }

    /** The modules whose sources are not those their package was built from. */
    public List<String> outdated(Collection<String> modules) {
        return modules.stream()
                .filter(module -> !fingerprint(module).equals(installed(module)))
                .toList();
    }

    /** Builds these modules; installs nothing yet, as a running service must not lose its jars. */
    public void build(List<String> modules) {
        if (modules.isEmpty()) {
            return;
        }
        Disk.require(layout.root(), 700, "Building the services");
        console.progress("building " + String.join(", ", modules));
        new Maven(layout.root())
                .run(
                        "build the services",
                        List.of(
                                "-q",
                                "-T2",
                                "-am",
                                "-pl",
                                String.join(",", modules),
                                "package",
                                "-DskipTests",
                                "-Dquarkus.profile=local",
                                "-Dkefu.target=" + TARGET));
    }

    /** Puts a freshly built package where the service is started from. */
    public void install(String module) {
        Path built = layout.root().resolve(module).resolve(TARGET).resolve("quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Failure("The build of " + module + " left no package at " + built + ".");
        }
        PrivateFiles.delete(app(module));
        try {
            Files.createDirectories(app(module).getParent());
            move(built, app(module));
            Files.writeString(app(module).resolve("fingerprint"), fingerprint(module));
        } catch (IOException e) {
            throw new Failure("Cannot install " + module + " in " + app(module) + ": " + e.getMessage(), e);
        }
    }

    // A package is 90 MiB: copied only when the state lies on another disk than the sources.
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            copy(from, to);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Files.copy(source, to.resolve(from.relativize(source).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private String installed(String module) {
        try {
            return Files.readString(app(module).resolve("fingerprint"));
        } catch (IOException notInstalled) {
            return "";
        }
    }

    private String fingerprint(String module) {
        Path root = layout.root();
        List<Path> sources = new ArrayList<>(List.of(root.resolve("pom.xml")));
        for (String each : List.of("platform", module)) {
            sources.add(root.resolve(each).resolve("pom.xml"));
            sources.add(root.resolve(each).resolve("src").resolve("main"));
        }
        return Fingerprint.of(root, sources);
    }
}
