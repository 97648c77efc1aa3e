package kefu.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kefu.platform.inbox.Effects;
import kefu.platform.testkit.OutboxProbe;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas as real processes; the one that sends is killed with SIGKILL, again and again, while changes go on. */
@QuarkusTest
class KilledRelayTest {

    private static final int KILLS = 2;

    @Inject
    Outbox outbox;

    @Inject
    RelayRun ours;

    @Inject
    Effects effects;

    private final List<UUID> subjects =
            Stream.generate(UUID::randomUUID).limit(5).toList();
    private final List<Process> replicas = new ArrayList<>();
    private final AtomicReference<Process> active = new AtomicReference<>();

    @BeforeEach
    void onlyTheProcessesSend() throws Exception {
        ours.stop();
        start();
        start();
    }

    @AfterEach
    void end() {
        replicas.forEach(Process::destroyForcibly);
        ours.start();
    }

    @Test
    void orderHoldsAndNothingIsLostOrDoubledWhileTheActiveReplicaIsKilledOverAndOver() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> changes = CompletableFuture.supplyAsync(() -> changeUntil(enough));
        for (int kill = 0; kill < KILLS; kill++) {
            active.set(null);
            Process victim = await().until(active::get, one -> one != null);
            assertThat(victim.destroyForcibly().waitFor())
                    .as("exit code of SIGKILL")
                    .isEqualTo(137);
            start();
        }
        enough.set(true);
        int written = changes.join();
        await().until(() -> OutboxProbe.waiting() == 0);
        List<String> expected =
                IntStream.range(0, written).mapToObj(n -> "n=" + n).toList();
        for (UUID subject : subjects) {
            await().until(() -> effects.of(subject).size() >= written);
            assertThat(effects.of(subject)).isEqualTo(expected);
        }
    }

    private int changeUntil(AtomicBoolean enough) {
        int written = 0;
        while (!enough.get()) {
            int n = written++;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            QuarkusTransaction.requiringNew()
                    .run(() -> subjects.forEach(subject -> outbox.add(subject, "test.counted.v1", Map.of("n", n))));
        }
        return written;
    }

    private void start() throws Exception {
        Process replica = RelayProcess.start(ConfigProvider.getConfig());
        replicas.add(replica);
        Thread.ofVirtual().start(() -> replica.inputReader().lines().forEach(sent -> active.set(replica)));
    }
}
