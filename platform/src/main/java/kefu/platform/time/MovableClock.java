package kefu.platform.time;

import io.quarkus.arc.Unremovable;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of rehearsals and tests: it can be moved and stopped. In the local suite all services follow one file; a test
 * sets its own time directly, which wins over the file. Not part of a production build at all.
 */
@Singleton
@Unremovable
@IfBuildProfile(anyOf = {"local", "test"})
public final class MovableClock extends Clock {

    private final Clock real;
    private final ClockFile file;
    private volatile Setting own = Setting.NONE;

    @Inject
    MovableClock(@ConfigProperty(name = "kefu.clock.file") Optional<Path> file) {
        this(SystemTime.microseconds(), file);
    }

    MovableClock(Clock real, Optional<Path> file) {
        this.real = real;
        this.file = new ClockFile(file);
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        Setting setting = own;
        // Whole microseconds, as rows hold them: a timer read back must not be earlier than the moment it was set for.
        return (setting == Setting.NONE ? file.setting(now) : setting).at(now).truncatedTo(ChronoUnit.MICROS);
    }

    /** From now on it is {@code then}, and time goes on from there. */
    public void set(Instant then) {
        own = Setting.running(then, real.instant());
    }

    /** From now on it is {@code then}, and time stands still. */
    public void freeze(Instant then) {
        own = Setting.frozen(then);
    }

    /** Moves on by this much; a frozen clock stays frozen. */
    public synchronized void advance(Duration by) {
        own = own.frozen()
                ? Setting.frozen(instant().plus(by))
                : Setting.running(instant().plus(by), real.instant());
    }

    /** Back to the clock file, or to real time if there is none. */
    public void release() {
        own = Setting.NONE;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    private static final class ZonedView extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        ZonedView(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedView(clock, other);
        }
    }
}
