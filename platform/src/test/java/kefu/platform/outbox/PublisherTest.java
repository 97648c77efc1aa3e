package kefu.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A broker that takes events and confirms none. */
class PublisherTest {

    private static final OutboxRow EVENT = new OutboxRow(
            1,
            0,
            false,
            new Envelope(
                    UUID.randomUUID(),
                    "test.events",
                    "test.happened.v1",
                    "a-subject",
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    null,
                    new byte[0]));

    @Test
    void aReplicaThatEndsWaitsNoLongerForAPageThanItWasTold() throws Exception {
        MockProducer<String, byte[]> silent =
                new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
        try (Publisher publisher = new Publisher(() -> silent, "/test", Duration.ofDays(1))) {
            publisher.waitFor(Duration.ofMillis(1));
            Set<OutboxRow.Line> held = new HashSet<>();
            Sending sending = publisher.await(publisher.handOver(List.of(EVENT), held), held);
            assertThat(sending.confirmed()).isEmpty();
            assertThat(sending.refused()).isEmpty();
            assertThat(sending.outage()).hasMessageContaining("Kafka confirmed nothing");
        }
        assertThat(silent.closed()).isTrue();
    }
}
