package kefu.bench.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer that notes when the first event about each thing reached it. It belongs to no group and leaves no trace. */
final class Arrivals implements AutoCloseable {

    private static final int PATIENCE = 15;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();
    private final Thread reader;

    /** Reads from now on; returns when nothing from here on can be missed. */
    Arrivals(String brokers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(topic, one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofPlatform().name("arrivals").daemon().start(this::read);
    }

    private void read() {
        try {
            while (true) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    of(event.key()).complete(System.nanoTime());
                }
            }
        } catch (WakeupException closing) {
            consumer.close();
        }
    }

    /** {@link System#nanoTime} of its arrival; waits for it. */
    long at(String subject) throws Exception {
        long at = of(subject).get(PATIENCE, TimeUnit.SECONDS);
        seen.remove(subject);
        return at;
    }

    private CompletableFuture<Long> of(String subject) {
        return seen.computeIfAbsent(subject, _ -> new CompletableFuture<>());
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        reader.join();
    }
}
