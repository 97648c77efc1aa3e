package kefu.platform.timer;

import static kefu.platform.timer.TestTimers.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.inbox.Effects;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Where a test sets timers of an owner of its own, and each that fires leaves its name as its effect. */
abstract class NamesOfFiredTimers {

    @Inject
    Timers timers;

    @Inject
    TestTimers handler;

    @Inject
    TimerRun ours;

    @Inject
    TimerWatch watch;

    @Inject
    TimerState state;

    @Inject
    Effects effects;

    final UUID owner = UUID.randomUUID();
    Instant start;

    @BeforeEach
    void effectsAreTheNamesOfTheTimersThatFired() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        start = TestClock.now();
        handler.react(owner, timer -> effects.add(owner, timer.name()));
    }

    @AfterEach
    void clear() {
        in(() -> timers.cancelAll(KIND, owner));
        TestClock.real();
        ours.start();
    }

    static void in(Runnable change) {
        QuarkusTransaction.requiringNew().run(change);
    }

    void awaitFired(String... names) {
        await().until(() -> effects.of(owner).size() >= names.length);
        assertThat(effects.of(owner)).containsExactly(names);
    }
}
