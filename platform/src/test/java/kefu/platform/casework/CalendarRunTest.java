package kefu.platform.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.inbox.Effects;
import kefu.platform.testkit.TestClock;
import kefu.platform.timer.FiredTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A changed working calendar comes to every open case once, whatever fails on the way. */
@QuarkusTest
class CalendarRunTest {

    private static final String ANOTHER = HexFormat.of().formatHex(new byte[32]);
    private static final int MANY = 250;

    @Inject
    CalendarRun run;

    @Inject
    CalendarProgress progress;

    @Inject
    WorkingCalendar calendar;

    @Inject
    TestCases cases;

    @Inject
    Effects effects;

    private final UUID test = UUID.randomUUID();

    @BeforeEach
    void manyCasesComputedByAnotherCalendar() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        cases.become(
                test, IntStream.range(0, MANY).mapToObj(n -> new UUID(7, n)).toList());
        known(ANOTHER);
    }

    @AfterEach
    void none() {
        cases.become(test, List.of());
        TestClock.real();
    }

    @Test
    void everyCaseIsComputedOnceInTheOrderOfTheKeys() {
        run.start(new StartupEvent());
        untilTheEnd();
        assertThat(effects.of(test)).isEqualTo(all());
    }

    @Test
    void aBatchThatFailsIsTriedAgainFromWhereTheLastOneEnded() {
        cases.failOnceAt(new UUID(7, 150));
        run.start(new StartupEvent());
        // The timer is put off; what the batch did and how far it came are undone together.
        await().until(() -> {
            TestClock.advance(Duration.ofSeconds(1));
            return effects.of(test).contains("end");
        });
        assertThat(effects.of(test)).isEqualTo(all());
    }

    @Test
    void aServiceThatStartsWithTheSameCalendarComputesNothing() {
        known(calendar.fingerprint());
        reached(new UUID(7, 99));
        run.start(new StartupEvent());
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(
                                progress.hold(TestCases.NAME, TestClock.now()).reached())
                        .isEqualTo(new UUID(7, 99)));
        assertThat(effects.of(test)).isEmpty();
    }

    @Test
    void aReplicaThatHasAnotherCalendarLeavesItToThoseThatHaveIt() {
        fire();
        assertThat(effects.of(test)).isEmpty();
        // What it left is tried again; by then others have started with the calendar this one has.
        known(calendar.fingerprint());
        TestClock.advance(Duration.ofSeconds(6));
        untilTheEnd();
        assertThat(effects.of(test)).isEqualTo(all());
    }

    @Test
    void aProcessThatDiedGoesOnWithTheNextCase() {
        known(calendar.fingerprint());
        reached(new UUID(7, 199));
        fire();
        untilTheEnd();
        assertThat(effects.of(test)).isEqualTo(all().subList(200, MANY + 1));
    }

    @Test
    void aChangeDuringAChangeBeginsAnew() {
        reached(new UUID(7, 200));
        run.start(new StartupEvent());
        untilTheEnd();
        assertThat(effects.of(test)).isEqualTo(all());
    }

    private void untilTheEnd() {
        await().until(() -> effects.of(test).contains("end"));
    }

    private void fire() {
        FiredTimer due = new FiredTimer(CalendarRun.KIND, new UUID(0, 0), TestCases.NAME, TestClock.now());
        QuarkusTransaction.requiringNew().run(() -> run.fire(due));
    }

    private void reached(UUID last) {
        QuarkusTransaction.requiringNew().run(() -> progress.reached(TestCases.NAME, last));
    }

    private void known(String fingerprint) {
        QuarkusTransaction.requiringNew().run(() -> {
            progress.hold(TestCases.NAME, TestClock.now());
            progress.begin(TestCases.NAME, fingerprint, TestClock.now());
        });
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(IntStream.range(0, MANY)
                .mapToObj(n -> new UUID(7, n).toString())
                .toList());
        all.add("end");
        return all;
    }
}
