package kefu.local.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kefu.local.Failure;
import kefu.local.process.PrivateFiles;

/**
 * The file all services of a local suite take their time from: the virtual instant and the real one at which it was set.
 * No file means real time.
 */
public final class ClockFile {
    private final Path file;
    private final Clock real;

    public ClockFile(Path state, Clock real) {
        this.file = in(state);
        this.real = real;
    }

    /** Where the file of this suite is, whether or not it exists. */
    public static Path in(Path state) {
        return state.resolve("clock");
    }

    /** What time it is for the services. */
    public Instant now() {
        Instant realNow = real.instant();
        if (!moved()) {
            return realNow;
        }
        try {
            String[] words = Files.readString(file).strip().split("\\s+");
            return Instant.parse(words[0]).plus(Duration.between(Instant.parse(words[1]), realNow));
        } catch (IOException | RuntimeException e) {
            throw new Failure(file + " is not readable as a clock; ./kefu clock real starts over.", e);
        }
    }

    /** Whether the clock is anything but real. */
    public boolean moved() {
        return Files.exists(file);
    }

    /** From now on it is {@code then}, and time goes on from there. Replaced as a whole, never half-read. */
    public void set(Instant then) {
        PrivateFiles.write(file, then + " " + real.instant() + "\n");
    }

    /** Back to real time. */
    public void release() {
        PrivateFiles.delete(file);
    }
}
