package kefu.platform.timer;

import static kefu.platform.timer.TestTimers.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kefu.platform.outbox.Outbox;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.StatementsSent;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** Many timers cost little each: they are written and taken back together, and counted only so far. */
@QuarkusTest
class ManyTimersTest extends NamesOfFiredTimers {

    private static final String COUNTED = "test.counted.v1";
    private static final int MANY = 90;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager session;

    @Test
    void ofVeryManyOnlyTheFirstAreCountedAndTheLatestIsAmongThem() {
        ours.stop();
        in(() -> timers.scheduleAll(IntStream.rangeClosed(1, TimerState.MOST_COUNTED + 100)
                .mapToObj(n -> new NewTimer(KIND, owner, "t" + n, start.plus(Duration.ofMillis(n))))
                .toList()));
        TestClock.advance(Duration.ofDays(1));
        TimerState.Seen seen = state.look();
        assertThat(seen.due()).isEqualTo(TimerState.MOST_COUNTED);
        assertThat(seen.oldestAgeMillis()).isGreaterThan(Duration.ofHours(23).toMillis());
        in(() -> timers.cancelAll(KIND, owner));
        assertThat(state.look().due()).isZero();
    }

    @Test
    void whatManyAddIsWrittenTogetherAndInTheirOrder() {
        ours.stop();
        handler.react(owner, timer -> {
            outbox.add(owner, COUNTED, Map.of("n", Integer.parseInt(timer.name().substring(1))));
            effects.add(owner, timer.name());
        });
        in(() -> timers.scheduleAll(IntStream.range(0, MANY)
                .mapToObj(n -> new NewTimer(KIND, owner, "t" + n, start.plus(Duration.ofMinutes(n))))
                .toList()));
        TestClock.advance(Duration.ofDays(1));
        assertThat(watch.fire(MANY)).isEqualTo(MANY);
        await().until(() -> Events.published(COUNTED, owner).size() == MANY);
        assertThat(Events.published(COUNTED, owner))
                .extracting(event -> event.data().path("n").asInt())
                .isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void aTimerThatIsOverWhenItFiresIsTakenBackWithAllOthersOfItsBatch() {
        List<Long> sent = Collections.synchronizedList(new ArrayList<>());
        handler.react(owner, timer -> {
            sent.add(StatementsSent.all(session, () -> timers.cancel(KIND, owner, timer.name())));
            effects.add(owner, timer.name());
        });
        in(() -> timers.scheduleAll(Stream.of("a", "b", "c")
                .map(name -> new NewTimer(KIND, owner, name, start.plus(Duration.ofHours(1))))
                .toList()));
        TestClock.advance(Duration.ofDays(1));
        awaitFired("a", "b", "c");
        assertThat(sent).containsExactly(0L, 0L, 0L);
        assertThat(state.look().due()).isZero();
    }
}
