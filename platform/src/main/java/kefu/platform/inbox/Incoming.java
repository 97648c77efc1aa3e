package kefu.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as Kafka delivered it, not yet believed: anybody can write to a topic.
 *
 * @param headers the last value of each header as text
 */
// Read once and handed on; nobody changes the payload.
@SuppressWarnings("ArrayRecordComponent")
record Incoming(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] payload) {

    static Incoming of(ConsumerRecord<String, byte[]> kafka) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : kafka.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new Incoming(kafka.topic(), kafka.partition(), kafka.offset(), kafka.key(), headers, kafka.value());
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /** The event, or a precise refusal if it is none. */
    ReceivedEvent event() throws Malformed {
        return new ReceivedEvent(
                uuid("ce_id"),
                required("ce_type"),
                uuid("ce_subject"),
                time(),
                sequence(),
                data(),
                header("ce_correlationid"),
                headers);
    }

    private String required(String name) throws Malformed {
        String value = header(name);
        if (value == null || value.isBlank()) {
            throw new Malformed("header " + name + " is missing");
        }
        return value;
    }

    private UUID uuid(String name) throws Malformed {
        String value = required(name);
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new Malformed("header " + name + " is no UUID");
        }
    }

    private Instant time() throws Malformed {
        String value = required("ce_time");
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new Malformed("header ce_time is no instant");
        }
    }

    private long sequence() throws Malformed {
        String value = header("ce_sequence");
        try {
            return value == null ? 0 : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new Malformed("header ce_sequence is no number");
        }
    }

    private JsonNode data() throws Malformed {
        try {
            JsonNode tree = payload == null ? null : Json.tolerant().readTree(payload);
            if (tree == null || !tree.isObject()) {
                throw new Malformed("the payload is no JSON object");
            }
            return tree;
        } catch (Malformed e) {
            throw e;
        } catch (IOException e) {
            throw new Malformed("the payload is no JSON");
        }
    }

    /** A record that is no CloudEvent of ours. */
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }
    }
}
