package kefu.bench.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import kefu.bench.suite.Ids;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The bare limit of events: a topic of the bench's own on the same broker and a producer as safe as the relay's
 * and with its settings (idempotent, confirmed by all replicas, the same pages), without database. The topic is removed at the end.
 */
final class BareTopic implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final String name = "kefu.bench." + UUID.randomUUID();
    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;

    BareTopic(String brokers) throws InterruptedException, ExecutionException {
        admin = Admin.create(Map.of("bootstrap.servers", brokers));
        admin.createTopics(List.of(new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())))
                .all()
                .get();
        Map<String, Object> sending =
                new HashMap<>(Map.of("bootstrap.servers", brokers, "acks", "all", "enable.idempotence", true));
        sending.put("linger.ms", 1);
        sending.put("batch.size", 128 * 1024);
        producer = new KafkaProducer<>(sending, new StringSerializer(), new ByteArraySerializer());
    }

    String name() {
        return name;
    }

    /** Sends so many as fast as the broker takes them; until all are confirmed. */
    Duration send(int events) {
        AtomicReference<Exception> fault = new AtomicReference<>();
        long start = System.nanoTime();
        for (int i = 0; i < events; i++) {
            producer.send(event(Ids.next()), (sent, failure) -> {
                if (failure != null) {
                    fault.set(failure);
                }
            });
        }
        producer.flush();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (fault.get() != null) {
            throw new IllegalStateException("The broker refused events of the bench", fault.get());
        }
        return took;
    }

    /** Sends one at once and does not wait. */
    void send(UUID subject) {
        producer.send(event(subject));
    }

    private ProducerRecord<String, byte[]> event(UUID subject) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(name, subject.toString(), Flood.PAYLOAD);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", Ids.next().toString());
        header(event, "ce_source", "/kefu/ticket-service");
        header(event, "ce_type", Flood.UNHEARD);
        header(event, "ce_time", "2024-01-02T01:00:00.000000Z");
        header(event, "ce_subject", subject.toString());
        header(event, "ce_sequence", "1000000");
        header(event, "content-type", "application/json");
        return event;
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        producer.close();
        admin.deleteTopics(List.of(name)).all().get();
        admin.close();
    }
}
