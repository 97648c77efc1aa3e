package kefu.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kefu.local.process.Ports;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** A replica that has never found its broker does not join. */
@QuarkusTest
class BrokerReadinessTest {

    @Inject
    EventsConfig config;

    @Test
    void whoHasNeverHeardOfHisBrokerIsNotReady() {
        Topics alone = new Topics(
                Map.of("bootstrap.servers", "127.0.0.1:" + Ports.free(1).getFirst()), config);
        try {
            assertThat(readiness(alone)).isEqualTo(Status.DOWN);
            assertThatThrownBy(() -> alone.ensure(List.of(config.onBroker("test.events"))));
            assertThat(readiness(alone)).isEqualTo(Status.DOWN);
        } finally {
            alone.close();
        }
    }

    @Test
    void whoHasHeardOfHisBrokerIs() throws Exception {
        String there = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        Topics topics = new Topics(Map.of("bootstrap.servers", there), config);
        try {
            assertThat(readiness(topics)).isEqualTo(Status.DOWN);
            topics.ensure(List.of(config.onBroker("test.events")));
            assertThat(readiness(topics)).isEqualTo(Status.UP);
        } finally {
            topics.close();
        }
    }

    @Test
    void whoWaitsForABrokerThatIsAwayIsToldAtOnceWhenTheServiceEnds() throws Exception {
        Topics alone = new Topics(
                Map.of("bootstrap.servers", "127.0.0.1:" + Ports.free(1).getFirst()), config);
        AtomicReference<Exception> told = new AtomicReference<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            try {
                alone.ensure(List.of(config.onBroker("test.events")));
            } catch (Exception e) {
                told.set(e);
            }
        });
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
        alone.close();
        waiting.join();
        assertThat(told.get()).rootCause().hasMessageContaining("thread has exited");
    }

    private Status readiness(Topics topics) {
        return new BrokerReadiness(topics, config).call().getStatus();
    }
}
