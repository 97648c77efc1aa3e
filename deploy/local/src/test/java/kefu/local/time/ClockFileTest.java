package kefu.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    private static final Instant REAL = Instant.parse("2026-05-04T08:00:00Z");
    private static final Instant VIRTUAL = Instant.parse("2024-03-01T02:00:00Z");

    @TempDir
    Path state;

    @Test
    void withoutAFileTimeIsReal() {
        assertThat(at(REAL).now()).isEqualTo(REAL);
        assertThat(at(REAL).moved()).isFalse();
    }

    @Test
    void aMovedClockGoesOnFromWhereItWasSet() throws IOException {
        at(REAL).set(VIRTUAL);

        assertThat(at(REAL.plusSeconds(90)).now()).isEqualTo(VIRTUAL.plusSeconds(90));
        assertThat(ClockFile.in(state)).hasContent("2024-03-01T02:00:00Z 2026-05-04T08:00:00Z");
        try (var files = Files.list(state)) {
            assertThat(files).as("no draft is left behind").hasSize(1);
        }
    }

    @Test
    void aReleasedClockIsRealAgain() {
        at(REAL).set(VIRTUAL);
        at(REAL).release();

        assertThat(at(REAL).now()).isEqualTo(REAL);
    }

    @Test
    void aBrokenFileIsToldWithTheWayOut() throws IOException {
        Files.writeString(ClockFile.in(state), "yesterday");

        assertThatThrownBy(() -> at(REAL).now()).hasMessageContaining("./kefu clock real");
    }

    private ClockFile at(Instant real) {
        return new ClockFile(state, Clock.fixed(real, ZoneOffset.UTC));
    }
}
