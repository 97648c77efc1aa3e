package kefu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** How much memory a process holds right now (its resident set). */
public final class Memory {
    private Memory() {}

    /** In MiB; empty when the process is gone. */
    public static OptionalLong mebibytes(long pid) {
        try {
            return resident(Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")));
        } catch (IOException noProc) {
            return fromPs(pid);
        }
    }

    static OptionalLong resident(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> kibibytes(line.substring("VmRSS:".length())) / 1024)
                .findFirst();
    }

    private static OptionalLong fromPs(long pid) {
        Shell.Result result = Shell.run(Path.of("/"), Map.of(), List.of("ps", "-o", "rss=", "-p", Long.toString(pid)));
        return result.ok() && !result.output().isBlank()
                ? OptionalLong.of(kibibytes(result.output()) / 1024)
                : OptionalLong.empty();
    }

    private static long kibibytes(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }
}
