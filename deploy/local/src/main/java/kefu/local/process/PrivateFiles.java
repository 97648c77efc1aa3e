package kefu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import kefu.local.Failure;

/** Files that hold a secret, readable by their owner alone from the first byte on, and replaced as a whole. */
public final class PrivateFiles {
    private PrivateFiles() {}

    public static void write(Path file, String content) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path draft = Files.createTempFile(directory, file.getFileName() + ".", ".draft", owner);
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Removes a folder and all in it; nothing there is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new Failure("Cannot remove " + folder + ": " + e.getMessage(), e);
        }
    }
}
