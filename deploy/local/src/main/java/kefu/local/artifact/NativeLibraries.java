package kefu.local.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.process.PrivateFiles;
import kefu.local.process.Shell;

/**
 * Makes a fetched mysqld able to start: a bare Debian or Ubuntu lacks libaio, which needs no root to be fetched beside
 * the server. Elsewhere the missing package is named.
 */
final class NativeLibraries {
    /** Where fetched libraries lie, beside {@code bin}. */
    static final String FOLDER = "native";

    // libaio1t64 is the same library on newer releases, under another file name.
    private static final List<String> PACKAGES = List.of("libaio1", "libaio1t64");

    private final Path mysql;
    private final Console console;

    NativeLibraries(Path mysql, Console console) {
        this.mysql = mysql;
        this.console = console;
    }

    void complete(Platform platform) {
        Shell.Result first = version();
        if (first.ok()) {
            return;
        }
        if (!platform.isLinux() || !first.output().contains("libaio")) {
            throw new Failure("The fetched MySQL does not start on this machine: " + first.tail(1)
                    + "\nInstall what it misses, or use ./kefu up --external with a MySQL elsewhere.");
        }
        fetchLibaio();
        Shell.Result second = version();
        if (!second.ok()) {
            throw new Failure("MySQL needs libaio.so.1, which this machine lacks and which could not be fetched ("
                    + second.tail(1) + "). Install it: libaio1 (Debian, older Ubuntu), libaio1t64 (Ubuntu 24.04 and"
                    + " later, Debian 13), libaio (Fedora, openSUSE, Arch).");
        }
    }

    private Shell.Result version() {
        Path mysqld = mysql.resolve("bin").resolve("mysqld");
        return Shell.run(
                mysql,
                Map.of("LD_LIBRARY_PATH", mysql.resolve(FOLDER).toString()),
                List.of(mysqld.toString(), "--no-defaults", "--version"));
    }

    private void fetchLibaio() {
        console.progress("fetching libaio, which this machine lacks, beside MySQL");
        Path draft = mysql.resolve("libaio-package");
        try {
            Files.createDirectories(draft);
            for (String name : PACKAGES) {
                Shell.run(draft, Map.of(), List.of("apt-get", "download", name));
            }
            unpack(draft);
        } catch (IOException e) {
            throw new Failure("Cannot unpack libaio in " + draft + ": " + e.getMessage(), e);
        } finally {
            PrivateFiles.delete(draft);
        }
    }

    private void unpack(Path draft) throws IOException {
        Path folder = Files.createDirectories(mysql.resolve(FOLDER));
        for (Path deb : find(draft, ".deb")) {
            Shell.run(draft, Map.of(), List.of("dpkg-deb", "-x", deb.toString(), "unpacked"));
        }
        for (Path library : find(draft, "libaio.so.1")) {
            Path target = folder.resolve("libaio.so.1");
            if (!Files.exists(target)) {
                Files.copy(library.toRealPath(), target);
            }
        }
    }

    private static List<Path> find(Path folder, String part) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().contains(part))
                    .toList();
        }
    }
}
