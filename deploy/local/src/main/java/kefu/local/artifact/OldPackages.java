package kefu.local.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kefu.local.process.PrivateFiles;

/** Packages of earlier sources: 150 MiB each, so only the last ones are kept, and those something still runs from. */
final class OldPackages {
    private static final int KEPT = 2;

    private final Path folder;

    OldPackages(Path folder) {
        this.folder = folder;
    }

    void remove() {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> newestFirst = all.sorted(
                            Comparator.comparing(OldPackages::built).reversed())
                    .toList();
            newestFirst.stream().skip(KEPT).filter(OldPackages::unused).forEach(PrivateFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean unused(Path app) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .noneMatch(line -> line.contains(app.toString()));
    }

    private static FileTime built(Path app) {
        try {
            return Files.getLastModifiedTime(app.resolve("quarkus-run.jar"));
        } catch (IOException incomplete) {
            return FileTime.fromMillis(0);
        }
    }
}
