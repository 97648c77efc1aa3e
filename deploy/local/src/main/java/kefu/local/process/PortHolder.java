package kefu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds a port, told so that a person can end that process or choose another port. */
public final class PortHolder {
    private static final String LISTEN = "0A";

    private PortHolder() {}

    /** For example {@code process 4711 (mysqld)}. */
    public static String describe(int port) {
        Optional<Long> pid = Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
        return pid.map(PortHolder::name).orElse("a process of another user, or an outgoing connection");
    }

    private static String name(long pid) {
        String command = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("unknown");
        return "process " + pid + " (" + command + ")";
    }

    private static Optional<Long> fromProc(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inode(lines(Path.of(table)), port).stream())
                .findFirst()
                .flatMap(PortHolder::pidOfSocket);
    }

    /** The inode of the listening socket, from the kernel's table: {@code sl local_address rem_address st … inode}. */
    static Optional<String> inode(List<String> table, int port) {
        String suffix = ":%04X".formatted(port);
        return table.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTEN))
                .map(fields -> fields[9])
                .findFirst();
    }

    private static Optional<Long> pidOfSocket(String inode) {
        Path socket = Path.of("socket:[" + inode + "]");
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, socket))
                .findFirst();
    }

    private static boolean holds(long pid, Path socket) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(descriptor -> leadsTo(descriptor, socket));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean leadsTo(Path descriptor, Path target) {
        try {
            return Files.readSymbolicLink(descriptor).equals(target);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static Optional<Long> fromLsof(int port) {
        List<String> command = List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fp");
        return Shell.run(Path.of("/"), Map.of(), command)
                .output()
                .lines()
                .filter(line -> line.matches("p\\d+"))
                .map(line -> Long.valueOf(line.substring(1)))
                .findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
