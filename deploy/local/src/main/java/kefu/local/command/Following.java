package kefu.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kefu.local.Console;
import kefu.local.process.Daemon;

/** Prints what is added to logs, line by line, until it is interrupted; a log that starts over is read from its start. */
final class Following {
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Map<Path, Long> read = new HashMap<>();
    private final Console console;

    private Following(Console console) {
        this.console = console;
    }

    static void logs(List<Daemon> daemons, Console console) {
        Following following = new Following(console);
        daemons.forEach(daemon -> following.read.put(daemon.log(), size(daemon.log())));
        while (!Thread.currentThread().isInterrupted()) {
            for (Daemon daemon : daemons) {
                following.more(daemon.log(), daemons.size() == 1 ? "" : daemon.name() + " | ");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private void more(Path log, String prefix) {
        long size = size(log);
        long known = read.getOrDefault(log, 0L);
        long from = known > size ? 0 : known;
        if (size == from) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] bytes = new byte[(int) Math.min(size - from, 1 << 20)];
            file.readFully(bytes);
            int end = lastNewline(bytes) + 1;
            new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(line -> console.line(prefix + line));
            read.put(log, from + end);
        } catch (IOException goneMeanwhile) {
            read.put(log, 0L);
        }
    }

    private static int lastNewline(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }

    private static long size(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
