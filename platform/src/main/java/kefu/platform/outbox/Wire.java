package kefu.platform.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kefu.platform.json.Json;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * An event as a Kafka record: CloudEvents 1.0 in binary mode, the attributes as {@code ce_} headers, the aggregate as key.
 * The record's own timestamp is left to the producer: an event's time may be moved in rehearsals, and the broker deletes
 * by timestamp.
 */
final class Wire {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Wire() {}

    static ProducerRecord<String, byte[]> record(OutboxRow row, String source) {
        Envelope event = row.event();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(event.topic(), event.subject(), event.payload());
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", event.id().toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", event.type());
        put(headers, "ce_time", event.occurredAt().toString());
        put(headers, "ce_subject", event.subject());
        put(headers, "ce_sequence", Long.toString(row.id()));
        put(headers, "content-type", "application/json");
        if (event.correlationId() != null) {
            put(headers, "ce_correlationid", event.correlationId());
        }
        if (event.causationId() != null) {
            put(headers, "ce_causationid", event.causationId().toString());
        }
        if (event.traceparent() != null) {
            put(headers, "traceparent", event.traceparent());
        }
        if (event.headers() != null) {
            Json.read(event.headers(), TEXTS).forEach((name, value) -> replace(headers, name, value));
        }
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void replace(Headers headers, String name, String value) {
        headers.remove(name);
        put(headers, name, value);
    }
}
