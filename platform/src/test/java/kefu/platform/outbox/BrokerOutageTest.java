package kefu.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.artifact.Servers;
import kefu.local.process.Ports;
import kefu.local.process.PrivateFiles;
import kefu.local.server.KafkaBroker;
import kefu.platform.operations.SideConnections;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The broker may be killed at any time: changes go on, events wait, and leave in order once it is back. */
@QuarkusTest
class BrokerOutageTest {

    @Inject
    Outbox outbox;

    @Inject
    RelayRun ours;

    @Inject
    SideConnections connections;

    @Inject
    EventsConfig config;

    private final UUID subject = UUID.randomUUID();
    private final List<Integer> ports = Ports.free(2);
    private Path state;
    private KafkaBroker broker;

    @BeforeEach
    void aBrokerOfOurOwn() throws IOException {
        ours.stop();
        state = Files.createTempDirectory("kefu-broker");
        Layout layout = Layout.of(Path.of(System.getProperty("kefu.root")), System.getenv());
        broker = new KafkaBroker(new Servers(layout, Console.terminal()).kafka(), state);
        broker.start(ports.get(0), ports.get(1));
    }

    @AfterEach
    void clear() throws SQLException {
        kill();
        PrivateFiles.delete(state);
        try (Connection connection = connections.get();
                Statement delete = connection.createStatement()) {
            delete.executeUpdate("DELETE FROM outbox");
        }
        ours.start();
    }

    @Test
    void eventsWaitWhileTheBrokerIsDeadAndLeaveInOrderOnceItIsBack() throws Exception {
        Producers toOurs = new Producers(Map.of("bootstrap.servers", "127.0.0.1:" + ports.get(0)), "outage");
        try (Publisher publisher = new Publisher(toOurs::create, "/test", Duration.ofSeconds(2));
                Connection connection = connections.get()) {
            Relay relay = new Relay(config, publisher, sent -> {}, step -> {});
            write(0, 20);
            relay.pass(connection, () -> false);
            write(20, 40);
            kill();
            assertThatThrownBy(() -> relay.pass(connection, () -> false)).hasMessageContaining("Kafka");
            write(40, 60);
            broker.start(ports.get(0), ports.get(1));
            await().ignoreExceptions().until(() -> {
                relay.pass(connection, () -> false);
                return OutboxQueue.isEmpty(connection);
            });
        }
        assertThat(withoutRepetitions())
                .containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
    }

    private void kill() {
        KafkaBroker.daemon(state).find().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private void write(int from, int to) {
        for (int n = from; n < to; n++) {
            int number = n;
            QuarkusTransaction.requiringNew().run(() -> outbox.add(subject, "test.happened.v1", Map.of("n", number)));
        }
    }

    /** What a consumer sees that skips the event ids it knows. */
    private List<Integer> withoutRepetitions() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + ports.get(0), "auto.offset.reset", "earliest");
        LinkedHashSet<Integer> numbers = new LinkedHashSet<>();
        String topic = config.onBroker("test.events");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    numbers.add(Integer.parseInt(record.value().replaceAll("\\D", "")));
                }
            }
        }
        return new ArrayList<>(numbers);
    }
}
