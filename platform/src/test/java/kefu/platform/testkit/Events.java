package kefu.platform.testkit;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import kefu.platform.json.Json;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The other end of Kafka: plays another service by publishing its events, and sees what the service under test publishes.
 * Topics are named without the prefix of the test run.
 */
public final class Events {

    private static final Map<String, EventLog> LOGS = new ConcurrentHashMap<>();
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static KafkaProducer<String, byte[]> producer;

    private Events() {}

    /** Publishes an event as another service would, and returns its id; the payload is JSON text or any object. */
    public static UUID publish(String topic, String type, UUID subject, Object data) {
        UUID id = UUID.randomUUID();
        publish(topic, id, type, subject, data);
        return id;
    }

    /** Publishes it under this id: the same id again is the same event delivered again. */
    public static void publish(String topic, UUID id, String type, UUID subject, Object data) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/test");
        headers.put("ce_type", type);
        headers.put("ce_time", TestClock.now().toString());
        headers.put("ce_subject", subject.toString());
        headers.put("ce_sequence", Long.toString(SEQUENCE.incrementAndGet()));
        headers.put("ce_correlationid", "test-" + id);
        headers.put("content-type", "application/json");
        raw(topic, subject.toString(), headers, data instanceof String json ? json : Json.write(data));
    }

    /** Publishes anything at all, also what is no event. */
    public static void raw(String topic, String key, Map<String, String> headers, String payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(prefix() + topic, key, payload.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the service under test has published so far of this type about this subject, in order. */
    public static List<PublishedEvent> published(String type, UUID subject) {
        return on(ownTopic()).stream()
                .filter(event -> event.type().equals(type) && event.subject().equals(subject))
                .toList();
    }

    /** Everything the service under test has published so far about this subject, in order. */
    public static List<PublishedEvent> about(UUID subject) {
        return on(ownTopic()).stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }

    /** Waits for the first event of this type about this subject. */
    public static PublishedEvent awaited(String type, UUID subject) {
        await("an event " + type + " about " + subject)
                .until(() -> !published(type, subject).isEmpty());
        return published(type, subject).getFirst();
    }

    /** Everything on any topic, in the order of the broker. */
    public static List<PublishedEvent> on(String topic) {
        return LOGS.computeIfAbsent(topic, name -> new EventLog(name, prefix(), bootstrap()))
                .events();
    }

    private static synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrap(), "acks", "all", "linger.ms", "0"),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    private static String ownTopic() {
        return ConfigProvider.getConfig().getValue("kefu.events.topic", String.class);
    }

    private static String prefix() {
        return ConfigProvider.getConfig()
                .getOptionalValue("kefu.events.prefix", String.class)
                .orElse("");
    }

    private static String bootstrap() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
