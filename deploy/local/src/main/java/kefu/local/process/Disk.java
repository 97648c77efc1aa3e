package kefu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import kefu.local.Failure;

/** Tells a full disk before a server finds out half-way. */
public final class Disk {
    private static final long MEBI = 1024L * 1024;

    private Disk() {}

    /** Refuses when fewer than so many MiB are left where this path is, or will be. */
    public static void require(Path path, long mebibytes, String what) {
        long left = left(path);
        if (left < mebibytes) {
            throw new Failure(what + " needs about " + mebibytes + " MiB, but only " + left + " MiB are free at " + path
                    + ". Free some disk, or point KEFU_HOME / KEFU_CACHE at another one.");
        }
    }

    private static long left(Path path) {
        Path existing = Stream.iterate(path.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            return Files.getFileStore(existing).getUsableSpace() / MEBI;
        } catch (IOException e) {
            throw new Failure("Cannot see how much disk is free at " + existing + ": " + e.getMessage(), e);
        }
    }
}
