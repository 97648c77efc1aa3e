package kefu.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on one topic from its beginning, in the order of the broker; read on whenever it is asked. */
final class EventLog {

    private static final Duration POLL = Duration.ofMillis(50);

    private final String topic;
    private final String onBroker;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<PublishedEvent> read = new ArrayList<>();

    EventLog(String topic, String prefix, String bootstrap) {
        this.topic = topic;
        this.onBroker = prefix + topic;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest", "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What is there by now. */
    synchronized List<PublishedEvent> events() {
        List<TopicPartition> partitions = consumer.partitionsFor(onBroker).stream()
                .map(partition -> new TopicPartition(onBroker, partition.partition()))
                .toList();
        if (partitions.size() != consumer.assignment().size()) {
            consumer.assign(partitions);
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(POLL).forEach(this::keep);
        }
        return List.copyOf(read);
    }

    private void keep(ConsumerRecord<String, byte[]> kafka) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : kafka.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        if (headers.containsKey("ce_id") && headers.containsKey("ce_type")) {
            read.add(new PublishedEvent(
                    topic,
                    UUID.fromString(headers.get("ce_id")),
                    headers.get("ce_type"),
                    UUID.fromString(headers.get("ce_subject")),
                    Instant.parse(headers.get("ce_time")),
                    Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                    Json.read(new String(kafka.value(), StandardCharsets.UTF_8)),
                    headers));
        }
    }
}
