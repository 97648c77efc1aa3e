package kefu.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kefu.local.Failure;

/** Lets one process of this machine at a time do a piece of work; the others wait and then see its result. */
public final class Locked {
    // A file lock is held by the whole JVM, so threads of this one must queue before it.
    private static final Map<Path, ReentrantLock> WITHIN_THIS_JVM = new ConcurrentHashMap<>();

    private Locked() {}

    public static <T> T by(Path lockFile, Supplier<T> work) {
        ReentrantLock queue = WITHIN_THIS_JVM.computeIfAbsent(lockFile.toAbsolutePath(), file -> new ReentrantLock());
        queue.lock();
        try {
            return queue.getHoldCount() > 1 ? work.get() : acrossProcesses(lockFile, work);
        } finally {
            queue.unlock();
        }
    }

    private static <T> T acrossProcesses(Path lockFile, Supplier<T> work) {
        try {
            Files.createDirectories(lockFile.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    @SuppressWarnings("unused")
                            var held = channel.lock()) {
                return work.get();
            }
        } catch (IOException e) {
            throw new Failure("Cannot lock " + lockFile + ": " + e.getMessage(), e);
        }
    }
}
