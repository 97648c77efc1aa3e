package kefu.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kefu.platform.inbox.Effects;
import kefu.platform.operations.SideConnections;
import kefu.platform.testkit.OutboxProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One effect per event and order per aggregate, from the change to the consumer, whatever dies between any two steps. */
@QuarkusTest
class RelayTest {

    private static final String COUNTED = "test.counted.v1";

    @Inject
    Outbox outbox;

    @Inject
    RelayRun ours;

    @Inject
    SideConnections connections;

    @Inject
    Producers producers;

    @Inject
    EventsConfig config;

    @Inject
    Effects effects;

    private final List<UUID> subjects =
            Stream.generate(UUID::randomUUID).limit(7).toList();

    @BeforeEach
    void nobodyElseSends() {
        ours.stop();
    }

    @AfterEach
    void sendAgain() {
        ours.start();
    }

    @ParameterizedTest
    @EnumSource(RelayStep.class)
    void nothingIsLostDoubledOrReorderedWhenTheProcessDiesAfter(RelayStep step) throws Exception {
        write(0, 20);
        try (Replica dying = replica(at -> {
                    if (at == step) {
                        throw new Replica.Death();
                    }
                });
                Replica other = replica(at -> {})) {
            assertThatThrownBy(dying::pass).isInstanceOf(Replica.Death.class);
            write(20, 30);
            other.pass();
            assertThat(OutboxProbe.waiting()).isZero();
            awaitEffects(30);
        }
    }

    @ParameterizedTest
    @EnumSource(RelayStep.class)
    void anotherReplicaTakesOverAtOnceWhenTheConnectionIsLostAfter(RelayStep step) throws Exception {
        write(0, 20);
        AtomicReference<Replica> self = new AtomicReference<>();
        AtomicBoolean once = new AtomicBoolean();
        try (Replica losing = replica(at -> {
                    if (at == step && once.compareAndSet(false, true)) {
                        self.get().loseConnection();
                    }
                });
                Replica other = replica(at -> {})) {
            self.set(losing);
            Throwable fault = catchThrowable(losing::pass);
            if (step != RelayStep.COMMITTED) { // after that the replica needs the connection no more
                assertThat(fault).isInstanceOf(SQLException.class);
            }
            write(20, 30);
            other.pass();
            assertThat(OutboxProbe.waiting()).isZero();
            awaitEffects(30);
        }
    }

    @Test
    void aReplicaThatWakesUpLateNeitherReordersNorRemovesAnything() throws Exception {
        write(0, 20);
        CountDownLatch frozen = new CountDownLatch(1);
        CountDownLatch thaw = new CountDownLatch(1);
        try (Replica zombie = replica(at -> {
                    if (at == RelayStep.ROWS_READ) {
                        frozen.countDown();
                        uninterruptibly(thaw);
                    }
                });
                Replica other = replica(at -> {})) {
            CompletableFuture<Void> sleeping = CompletableFuture.runAsync(() -> quietly(zombie));
            try {
                uninterruptibly(frozen);
                zombie.loseConnection();
                write(20, 30);
                other.pass();
            } finally {
                thaw.countDown(); // or it would keep the turn from the tests after this one
                sleeping.join();
            }
            write(30, 40);
            other.pass();
            assertThat(OutboxProbe.waiting()).isZero();
            awaitEffects(40);
        }
    }

    @Test
    void orderIsKeptWhileTwoReplicasRunAndTheActiveOneIsKilledOverAndOver() {
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<Void>> replicas = Stream.of(1L, 2L)
                .map(seed -> CompletableFuture.runAsync(() -> dieOverAndOver(new Random(seed), done)))
                .toList();
        for (int n = 0; n < 60; n += 3) {
            write(n, n + 3);
        }
        await().until(() -> OutboxProbe.waiting() == 0);
        done.set(true);
        replicas.forEach(CompletableFuture::join);
        awaitEffects(60);
    }

    private void dieOverAndOver(Random random, AtomicBoolean done) {
        while (!done.get()) {
            AtomicReference<Replica> self = new AtomicReference<>();
            try (Replica replica = replica(at -> {
                if (random.nextInt(12) == 0) {
                    self.get().loseConnection();
                }
                if (random.nextInt(12) == 0) {
                    throw new Replica.Death();
                }
            })) {
                self.set(replica);
                for (int i = 0; i < 5; i++) {
                    quietly(replica);
                }
            }
        }
    }

    private static void quietly(Replica replica) {
        try {
            replica.pass();
        } catch (Exception e) {
            // That it dies is the point.
        }
    }

    private Replica replica(Consumer<RelayStep> steps) {
        return new Replica(connections, producers, config, steps);
    }

    private void write(int from, int to) {
        for (int n = from; n < to; n++) {
            int number = n;
            QuarkusTransaction.requiringNew()
                    .run(() -> subjects.forEach(subject -> outbox.add(subject, COUNTED, Map.of("n", number))));
        }
    }

    private void awaitEffects(int count) {
        List<String> expected =
                IntStream.range(0, count).mapToObj(n -> "n=" + n).toList();
        for (UUID subject : subjects) {
            await().until(() -> effects.of(subject).size() >= count);
            assertThat(effects.of(subject)).isEqualTo(expected);
        }
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
