package kefu.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moved time has the precision of rows, whatever precision it was moved with. */
class MovedMicrosecondsTest {

    @Test
    void aClockMovedToANanosecondTellsWholeMicroseconds(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("clock"), "2024-03-01T01:00:00.185661695Z 2026-01-01T00:00:00.000000001Z");
        Clock real = Clock.fixed(Instant.parse("2026-01-01T00:00:10Z"), ZoneOffset.UTC);
        assertThat(new MovableClock(real, Optional.of(file)).instant())
                .isEqualTo(Instant.parse("2024-03-01T01:00:10.185661Z"));
    }
}
