package kefu.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of rehearsals; "real" time is a hand-wound clock here, so nothing waits. */
class MovableClockTest {

    private static final Duration NOTICED = Duration.ofMillis(50);

    @TempDir
    Path folder;

    private final WoundClock real = new WoundClock();
    private Path file;
    private MovableClock clock;

    @BeforeEach
    void clockWithFile() {
        file = folder.resolve("clock");
        clock = new MovableClock(real, Optional.of(file));
    }

    @Test
    void withoutAFileItIsAsLateAsItIs() {
        assertThat(clock.instant()).isEqualTo(real.instant());
        assertThat(new MovableClock(real, Optional.empty()).instant()).isEqualTo(real.instant());
    }

    @Test
    void followsTheFileWhenItAppearsChangesAndEmpties() throws Exception {
        assertThat(clock.instant()).isEqualTo(real.instant());
        write("2024-03-01T02:00:00Z " + real.instant());
        real.pass(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo("2024-03-01T02:05:00Z");

        write("2024-03-04T02:00:00Z " + real.instant() + "\n");
        real.pass(NOTICED);
        assertThat(clock.instant())
                .isEqualTo(Instant.parse("2024-03-04T02:00:00Z").plus(NOTICED));

        write("");
        real.pass(NOTICED);
        assertThat(clock.instant()).isEqualTo(real.instant());
    }

    @Test
    void realTimeReturnsWhenTheFileIsRemoved() throws Exception {
        write("2024-03-01T02:00:00Z " + real.instant());
        assertThat(clock.instant()).isEqualTo("2024-03-01T02:00:00Z");
        Files.delete(file);
        real.pass(NOTICED);
        assertThat(clock.instant()).isEqualTo(real.instant());
    }

    @Test
    void anUnreadableFileLeavesTimeAsItWas() throws Exception {
        write("2024-03-01T02:00:00Z " + real.instant());
        clock.instant();
        write("half past nine");
        real.pass(Duration.ofMinutes(1));
        assertThat(clock.instant()).isEqualTo("2024-03-01T02:01:00Z");
    }

    @Test
    void whatATestSetsWinsOverTheFile() throws Exception {
        write("2024-03-01T02:00:00Z " + real.instant());
        clock.set(Instant.parse("2030-01-01T00:00:00Z"));
        real.pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo("2030-01-01T00:00:01Z");
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo("2030-01-02T00:00:01Z");
        clock.release();
        assertThat(clock.instant()).isEqualTo("2024-03-01T02:00:01Z");
    }

    @Test
    void aFrozenClockMovesOnlyByHand() {
        clock.freeze(Instant.parse("2030-01-01T00:00:00Z"));
        real.pass(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo("2030-01-01T00:00:00Z");
        clock.advance(Duration.ofMinutes(30));
        real.pass(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo("2030-01-01T00:30:00Z");
    }

    @Test
    void everyZoneShowsTheSameMoment() {
        clock.freeze(Instant.parse("2030-01-01T00:00:00Z"));
        Clock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));
        assertThat(shanghai.instant()).isEqualTo(clock.instant());
        assertThat(shanghai.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void aProductionClockKeepsWholeMicroseconds() {
        assertThat(SystemTime.microseconds().instant().getNano() % 1000).isZero();
    }

    private void write(String line) throws Exception {
        Files.writeString(file, line);
    }

    private static final class WoundClock extends Clock {

        private Instant now = Instant.parse("2026-05-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
