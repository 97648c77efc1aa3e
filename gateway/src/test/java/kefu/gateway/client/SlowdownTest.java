package kefu.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlowdownTest {

    private Instant now = Instant.parse("2024-03-01T02:00:00Z");
    private final Slowdown slowdown = new Slowdown(
            new SmallRyeConfigBuilder()
                    .withMapping(ClientConfig.class)
                    .build()
                    .getConfigMapping(ClientConfig.class)
                    .brute(),
            () -> now);

    @Test
    void aFewFailuresAreFreeAndEachFurtherOneDoublesTheWait() {
        fail("10.0.0.1", "a", 5);
        assertThat(wait("10.0.0.1", "a")).isZero();
        fail("10.0.0.1", "a", 1);
        assertThat(wait("10.0.0.1", "a")).isEqualTo(Duration.ofSeconds(1));
        fail("10.0.0.1", "a", 3);
        assertThat(wait("10.0.0.1", "a")).isEqualTo(Duration.ofSeconds(8));
        now = now.plusSeconds(8);
        assertThat(wait("10.0.0.1", "a")).isZero();
        fail("10.0.0.1", "a", 30);
        assertThat(wait("10.0.0.1", "a")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theRightfulProgramElsewhereIsNotLockedOut() {
        fail("10.0.0.1", "a", 20);
        assertThat(wait("10.0.0.2", "a")).isZero();
        assertThat(wait("10.0.0.1", "b")).isZero();
    }

    @Test
    void anAddressThatTriesManyClientsWaitsAtAllOfThem() {
        for (int client = 0; client < 32; client++) {
            fail("10.0.0.1", "c" + client, 1);
        }
        assertThat(wait("10.0.0.1", "another")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void whoProvesHimselfStartsAnew() {
        fail("10.0.0.1", "a", 6);
        slowdown.succeeded("10.0.0.1", "a");
        assertThat(wait("10.0.0.1", "a")).isZero();
    }

    private void fail(String address, String client, int times) {
        for (int failure = 0; failure < times; failure++) {
            slowdown.failed(address, client);
        }
    }

    private Duration wait(String address, String client) {
        return slowdown.waitOf(address, client);
    }
}
