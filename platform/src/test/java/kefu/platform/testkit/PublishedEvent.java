package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;

/**
 * An event as it stands on a topic.
 *
 * @param topic without the prefix of the test run
 * @param headers all of them, as text
 */
public record PublishedEvent(
        String topic,
        UUID id,
        String type,
        UUID subject,
        Instant time,
        long sequence,
        JsonNode data,
        Map<String, String> headers) {

    public String header(String name) {
        return headers.get(name);
    }

    public <T> T as(Class<T> type) {
        return Json.read(data, type);
    }
}
