package kefu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells one process from a later one that was given the same pid: a pid file may be older than the last reboot.
 *
 * @param pid the operating system's number
 * @param start when it started, in whatever unit the system counts; only compared
 */
public record ProcessIdentity(long pid, String start) {

    /** The identity of a process that runs now. */
    public static Optional<ProcessIdentity> of(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> start(handle).map(start -> new ProcessIdentity(pid, start)));
    }

    /** The process itself, if it is still the same one. */
    public Optional<ProcessHandle> find() {
        return of(pid).filter(this::equals).flatMap(same -> ProcessHandle.of(pid));
    }

    private static Optional<String> start(ProcessHandle handle) {
        Path stat = Path.of("/proc", Long.toString(handle.pid()), "stat");
        if (Files.exists(stat)) {
            return linuxStart(stat);
        }
        return Optional.of(handle.info()
                .startInstant()
                .map(instant -> Long.toString(instant.getEpochSecond()))
                .orElse("unknown"));
    }

    // Clock ticks since boot: unlike a wall-clock instant it stays put when the machine's time is corrected.
    private static Optional<String> linuxStart(Path stat) {
        try {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            boolean zombie = fields[0].equals("Z");
            return zombie ? Optional.empty() : Optional.of(fields[19]);
        } catch (IOException | IndexOutOfBoundsException gone) {
            return Optional.empty();
        }
    }
}
