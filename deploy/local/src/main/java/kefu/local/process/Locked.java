package kefu.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kefu.local.Failure;

/** Lets one process of this machine at a time do a piece of work; the others wait and then see its result. */
public final class Locked {
    // A file lock is held by the whole JVM, so threads of this one must queue before it.
    private static final ReentrantLock WITHIN_THIS_JVM = new ReentrantLock();

    private Locked() {}

    public static <T> T by(Path lockFile, Supplier<T> work) {
        WITHIN_THIS_JVM.lock();
        try {
            Files.createDirectories(lockFile.toAbsolutePath().getParent());
            if (WITHIN_THIS_JVM.getHoldCount() > 1) {
                return work.get();
            }
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    @SuppressWarnings("unused")
                            var held = channel.lock()) {
                return work.get();
            }
        } catch (IOException e) {
            throw new Failure("Cannot lock " + lockFile + ": " + e.getMessage(), e);
        } finally {
            WITHIN_THIS_JVM.unlock();
        }
    }
}
