package kefu.local.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import kefu.local.Failure;
import kefu.local.process.Locked;
import kefu.local.process.PrivateFiles;

/** Fetched folders, each complete or absent: a fetch that was cut off leaves nothing that looks finished. */
final class Cache {
    private final Path folder;

    Cache(Path folder) {
        this.folder = folder;
    }

    /** The folder of this name; filled first, by one process alone, when it is not there yet. */
    Path ensure(String name, Consumer<Path> fill) {
        Path finished = folder.resolve(name);
        if (Files.isDirectory(finished)) {
            return finished;
        }
        return Locked.by(
                folder.resolve(name + ".lock"), () -> Files.isDirectory(finished) ? finished : fetch(finished, fill));
    }

    private Path fetch(Path finished, Consumer<Path> fill) {
        Path draft = folder.resolve(finished.getFileName() + ".partial");
        PrivateFiles.delete(draft);
        try {
            Files.createDirectories(draft);
            fill.accept(draft);
            return Files.move(draft, finished, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure("Cannot fill " + finished + ": " + e.getMessage(), e);
        } finally {
            PrivateFiles.delete(draft);
        }
    }
}
