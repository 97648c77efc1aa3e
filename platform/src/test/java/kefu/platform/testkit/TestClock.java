package kefu.platform.testkit;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import kefu.platform.time.MovableClock;

/** Moves the time of the service under test. Moving it lets timers that fall due in between fire. */
public final class TestClock {

    private TestClock() {}

    /** It is this moment now, for example {@code 2024-03-01T10:00:00+08:00}, and time goes on from there. */
    public static void set(String moment) {
        set(OffsetDateTime.parse(moment).toInstant());
    }

    public static void set(Instant moment) {
        clock().set(moment);
    }

    /** It is this moment and stays it. */
    public static void freeze(String moment) {
        clock().freeze(OffsetDateTime.parse(moment).toInstant());
    }

    public static void advance(Duration by) {
        clock().advance(by);
    }

    public static void real() {
        clock().release();
    }

    public static Instant now() {
        return clock().instant();
    }

    private static MovableClock clock() {
        return CDI.current().select(MovableClock.class).get();
    }
}
