package kefu.platform.timer;

import static kefu.platform.timer.TestTimers.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** What timers promise: each fires once, in due order, whatever happens in between. */
@QuarkusTest
class TimersTest extends NamesOfFiredTimers {

    @Test
    void aTimerFiresOnceItsMomentHasComeAndNotBefore() {
        in(() -> timers.schedule(KIND, owner, "reply", start.plus(Duration.ofMinutes(30))));
        TestClock.advance(Duration.ofMinutes(29));
        in(() -> timers.schedule(KIND, owner, "now", TestClock.now()));
        awaitFired("now");
        TestClock.advance(Duration.ofMinutes(1));
        awaitFired("now", "reply");
        assertThat(state.look().due()).isZero();
    }

    @Test
    void aTimerSetAgainMoves() {
        in(() -> timers.schedule(KIND, owner, "a", start.plus(Duration.ofMinutes(10))));
        in(() -> timers.schedule(KIND, owner, "a", start.plus(Duration.ofMinutes(30))));
        in(() -> timers.schedule(KIND, owner, "b", start.plus(Duration.ofMinutes(20))));
        TestClock.advance(Duration.ofMinutes(40));
        awaitFired("b", "a");
    }

    @Test
    void aTimerTakenBackDoesNotFire() {
        in(() -> timers.scheduleAll(Stream.of("a", "b", "c")
                .map(name -> new NewTimer(KIND, owner, name, start.plus(Duration.ofMinutes(10))))
                .toList()));
        in(() -> timers.cancel(KIND, owner, "b"));
        TestClock.advance(Duration.ofMinutes(20));
        awaitFired("a", "c");
        in(() -> timers.schedule(KIND, owner, "d", start.plus(Duration.ofHours(1))));
        in(() -> timers.cancelAll(KIND, owner));
        in(() -> timers.schedule(KIND, owner, "e", start.plus(Duration.ofHours(2))));
        TestClock.advance(Duration.ofHours(3));
        awaitFired("a", "c", "e");
    }

    @Test
    void aTimerOfAnUndoneChangeDoesNotExist() {
        assertThatThrownBy(() -> in(() -> {
                    timers.schedule(KIND, owner, "a", start);
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        in(() -> timers.schedule(KIND, owner, "b", start));
        awaitFired("b");
        assertThatThrownBy(() -> timers.schedule(KIND, owner, "c", start)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterADowntimeTimersFireInTheOrderTheyWereDue() {
        ours.stop();
        List<Integer> order = new ArrayList<>(IntStream.range(0, 700).boxed().toList());
        Collections.shuffle(order, new Random(42));
        in(() -> timers.scheduleAll(order.stream()
                .map(n -> new NewTimer(KIND, owner, "t" + n, start.plus(Duration.ofMinutes(n))))
                .toList()));
        handler.react(owner, timer -> {
            assertThat(timer.dueAt())
                    .isEqualTo(start.plus(
                            Duration.ofMinutes(Long.parseLong(timer.name().substring(1)))));
            effects.add(owner, timer.name());
        });
        TestClock.advance(Duration.ofDays(30));
        ours.start();
        awaitFired(IntStream.range(0, 700).mapToObj(n -> "t" + n).toArray(String[]::new));
    }

    @Test
    void aTimerSetByAnEarlierOneTakesItsPlaceInTheOrder() {
        handler.react(owner, timer -> {
            effects.add(owner, timer.name());
            if (timer.name().length() < 4) {
                timers.schedule(KIND, owner, timer.name() + "+", timer.dueAt().plus(Duration.ofDays(1)));
            }
        });
        in(() -> timers.schedule(KIND, owner, "a", start.plus(Duration.ofHours(1))));
        in(() -> timers.schedule(KIND, owner, "b", start.plus(Duration.ofHours(30))));
        TestClock.advance(Duration.ofDays(10));
        awaitFired("a", "a+", "b", "a++", "b+", "a+++", "b++", "b+++");
    }

    @Test
    void aTimerCancelledOrMovedByAnEarlierOneOfTheSameMomentDoesNotFire() {
        handler.react(owner, timer -> {
            effects.add(owner, timer.name());
            if (timer.name().equals("a")) {
                timers.cancel(KIND, owner, "b");
                timers.schedule(KIND, owner, "c", start.plus(Duration.ofDays(3)));
                timers.schedule(KIND, owner, "a", start.plus(Duration.ofDays(2)));
            }
        });
        in(() -> timers.scheduleAll(Stream.of("a", "b", "c", "d")
                .map(name -> new NewTimer(KIND, owner, name, start.plus(Duration.ofHours(1))))
                .toList()));
        TestClock.advance(Duration.ofDays(1));
        awaitFired("a", "d");
    }

    @Test
    void aTimerThatFailsIsPutOffAndShownWhileTheOthersGoOn() {
        AtomicBoolean broken = new AtomicBoolean(true);
        handler.react(owner, timer -> {
            effects.add(owner, timer.name());
            if (timer.name().equals("poison") && broken.get()) {
                throw new IllegalArgumentException("broken on purpose");
            }
        });
        in(() -> timers.schedule(KIND, owner, "before", start.plus(Duration.ofHours(1))));
        in(() -> timers.schedule(KIND, owner, "poison", start.plus(Duration.ofHours(2))));
        in(() -> timers.schedule(KIND, owner, "behind", start.plus(Duration.ofHours(3))));
        TestClock.advance(Duration.ofDays(1));
        awaitFired("before", "behind");
        await().until(() -> state.look().failing() == 1);
        assertThat(state.failing()).singleElement().satisfies(failing -> {
            assertThat(failing.name()).isEqualTo("poison");
            assertThat(failing.reason()).contains("broken on purpose");
            assertThat(failing.attempts()).isPositive();
        });
        broken.set(false);
        TestClock.advance(Duration.ofHours(2));
        awaitFired("before", "behind", "poison");
        assertThat(state.look().failing()).isZero();
    }

    @Test
    void everyTimerFiresOnceAndInOrderWithSeveralReplicas() {
        ours.stop();
        in(() -> timers.scheduleAll(IntStream.range(0, 500)
                .mapToObj(n -> new NewTimer(KIND, owner, "t" + n, start.plus(Duration.ofSeconds(n))))
                .toList()));
        TestClock.advance(Duration.ofDays(1));
        Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    while (state.anyDue()) {
                        watch.fire(20);
                    }
                }))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(effects.of(owner))
                .isEqualTo(IntStream.range(0, 500).mapToObj(n -> "t" + n).toList());
    }
}
