package kefu.local.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyTest {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    @TempDir
    Path state;

    private final TreeSet<Instant> timers = new TreeSet<>();
    private final List<Instant> halts = new ArrayList<>();
    private ClockFile clock;

    @BeforeEach
    void setOut() {
        clock = new ClockFile(state, Clock.fixed(START, ZoneOffset.UTC));
        clock.set(START);
    }

    @Test
    void itHaltsWhereSomethingFallsDue() {
        timers.add(day(2));
        timers.add(day(5));

        journey().to(day(10));

        assertThat(halts).hasSize(3).isSorted().endsWith(day(10));
        assertThat(halts.get(0)).isBetween(day(2), day(2).plus(Duration.ofHours(2)));
        assertThat(halts.get(1)).isBetween(day(5), day(5).plus(Duration.ofHours(2)));
    }

    @Test
    void withNothingDueItGoesStraightThere() {
        journey().to(day(300));

        assertThat(halts).containsExactly(day(300));
    }

    @Test
    void howeverMuchFallsDueItArrives() {
        for (int hour = 0; hour < 24 * 365; hour++) {
            timers.add(START.plus(Duration.ofHours(hour)));
        }

        journey().to(day(365));

        assertThat(halts).hasSizeLessThanOrEqualTo(201).endsWith(day(365));
        assertThat(timers).isEmpty();
    }

    @Test
    void itCanGoBack() {
        timers.add(day(2));

        journey().to(day(-30));

        assertThat(halts).containsExactly(day(-30));
    }

    private Journey journey() {
        return new Journey(
                clock, () -> timers.isEmpty() ? Optional.empty() : Optional.of(timers.first()), this::settle);
    }

    private void settle() {
        halts.add(clock.now());
        timers.headSet(clock.now(), true).clear();
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
