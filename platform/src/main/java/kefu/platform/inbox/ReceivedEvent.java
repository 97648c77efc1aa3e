package kefu.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * One event of another service as it arrived.
 *
 * @param id the event's own id, the same at every delivery
 * @param subject the aggregate it tells of
 * @param time when it happened there
 * @param sequence grows with every event of one source; a replica keeps the last one it applied per subject and ignores
 *     what is older, because a replayed event comes late
 * @param data the payload: ids and facts, never personal data
 * @param headers all headers as they came, for whoever passes the event on; the CloudEvents attributes begin with
 *     {@code ce_}
 */
public record ReceivedEvent(
        UUID id,
        String type,
        UUID subject,
        Instant time,
        long sequence,
        JsonNode data,
        @Nullable String correlationId,
        Map<String, String> headers) {

    /** The payload as the consumer's own record of the fields it uses; fields it does not know are ignored. */
    public <T> T as(Class<T> type) {
        try {
            return Json.tolerant().treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
