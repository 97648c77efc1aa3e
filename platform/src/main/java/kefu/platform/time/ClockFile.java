package kefu.platform.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The file all services of a local suite take their time from. Looked at no more often than every 50 ms and read only when
 * it changed; absent or empty means real time. An unreadable line keeps the last known time and is logged once.
 */
final class ClockFile {

    private static final Logger LOG = Logger.getLogger(ClockFile.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final @Nullable Path path;
    private volatile Reading last = new Reading(Instant.MIN, FileTime.fromMillis(0), -1, Setting.NONE);

    ClockFile(Optional<Path> path) {
        this.path = path.orElse(null);
    }

    Setting setting(Instant realNow) {
        Path file = path;
        Reading known = last;
        if (file == null || realNow.isBefore(known.at.plus(LOOK_EVERY)) && !realNow.isBefore(known.at)) {
            return known.setting;
        }
        Reading fresh = look(file, known, realNow);
        last = fresh;
        return fresh.setting;
    }

    private static Reading look(Path file, Reading known, Instant realNow) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            FileTime modified = attributes.lastModifiedTime();
            if (modified.equals(known.modified) && attributes.size() == known.size) {
                return new Reading(realNow, modified, known.size, known.setting);
            }
            return new Reading(realNow, modified, attributes.size(), read(file, known.setting));
        } catch (IOException absent) {
            return new Reading(realNow, FileTime.fromMillis(0), -1, Setting.NONE);
        }
    }

    private static Setting read(Path file, Setting known) throws IOException {
        String line = Files.readString(file).strip();
        try {
            return line.isEmpty() ? Setting.NONE : Setting.parse(line);
        } catch (RuntimeException e) {
            LOG.warnf("The clock file %s is not readable, time stays as it was: %s", file, e.getMessage());
            return known;
        }
    }

    private record Reading(Instant at, FileTime modified, long size, Setting setting) {}
}
