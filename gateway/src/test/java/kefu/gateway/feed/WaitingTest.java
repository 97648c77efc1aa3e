package kefu.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import kefu.gateway.FixtureServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class WaitingTest {

    @Inject
    Waiting waiting;

    @Inject
    ChangesDesk changes;

    @Test
    void aReplicaThatLeavesLetsNobodyWait() {
        CompletableFuture<Void> told =
                waiting.until(changes.end(), _ -> false, Duration.ofMinutes(10)).subscribeAsCompletionStage();
        assertThat(told).isNotDone();
        waiting.wake(new ShutdownDelayInitiatedEvent());
        assertThat(told.join()).isNull();
    }
}
