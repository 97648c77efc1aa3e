package kefu.local.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.process.Disk;
import kefu.local.process.Locked;

/**
 * The services' packages, built for the local suite (with the movable clock) apart from what {@code verify} packages. Each
 * state of the sources has its own folder in {@code .kefu/apps}, never changed afterwards: all suites of a checkout share
 * them, and a running service keeps its jars while a newer package is built.
 */
public final class Packages {
    // Beside the package that verify builds, which has no movable clock.
    private static final String OUTPUT = "local-app";

    private final Layout layout;
    private final Console console;
    private final Path apps;

    public Packages(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
        this.apps = layout.root().resolve(".kefu").resolve("apps");
    }

    /** Where the package of each module lies. */
    public record Built(Map<String, Path> folders) {

        /** The package of one of the modules that were asked for. */
        public Path of(String module) {
            return Optional.ofNullable(folders.get(module))
                    .orElseThrow(() -> new IllegalArgumentException("not asked for: " + module));
        }

        private List<String> missing() {
            return folders.keySet().stream()
                    .filter(module -> !Files.isDirectory(of(module)))
                    .toList();
        }
    }

    /** The packages of these modules as their sources are now; built first where they are missing. */
    public Built ensure(Collection<String> modules) {
        Built built = folders(modules);
        return built.missing().isEmpty() ? built : Locked.by(apps.resolve("lock"), () -> build(modules));
    }

    private Built build(Collection<String> modules) {
        // Taken before the build: what is edited meanwhile is built again next time.
        Built built = folders(modules);
        List<String> missing = built.missing();
        if (!missing.isEmpty()) {
            Disk.require(layout.root(), 100L * missing.size() + 200, "Building the services");
            console.progress("building " + String.join(", ", missing));
            maven(missing);
            missing.forEach(module -> install(module, built.of(module)));
            missing.forEach(module -> new OldPackages(apps.resolve(module)).remove());
        }
        return built;
    }

    private void maven(List<String> modules) {
        if (Boolean.parseBoolean(System.getenv("KEFU_PACKAGED"))) {
            return; // by the build that plays the stories, a moment ago; another one beside it would get in its way
        }
        List<String> line = new ArrayList<>(List.of("-q", "-T2", "-am", "-pl", String.join(",", modules), "package"));
        line.addAll(List.of("-DskipTests", "-Dquarkus.profile=local", "-Dquarkus.package.output-directory=" + OUTPUT));
        new Maven(layout.root()).run("build the services", line);
    }

    private void install(String module, Path folder) {
        Path built = layout.root().resolve(module).resolve("target").resolve(OUTPUT);
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Failure("The build of " + module + " left no package at " + built + ".");
        }
        try {
            Files.createDirectories(folder.getParent());
            Files.move(built, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure("Cannot put the package of " + module + " into " + folder + ": " + e.getMessage(), e);
        }
    }

    private Built folders(Collection<String> modules) {
        Map<String, Path> folders = new LinkedHashMap<>();
        modules.forEach(module -> folders.put(module, apps.resolve(module).resolve(fingerprint(module))));
        return new Built(folders);
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
