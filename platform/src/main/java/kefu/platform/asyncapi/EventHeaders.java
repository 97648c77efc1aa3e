package kefu.platform.asyncapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kefu.platform.json.Json;

/** The headers every event has on the wire, as a schema. */
final class EventHeaders {

    private EventHeaders() {}

    static ObjectNode schema() {
        ObjectNode schema = Json.object().put("type", "object");
        ObjectNode headers = schema.putObject("properties");
        headers.putObject("ce_specversion").put("type", "string").put("const", "1.0");
        text(headers, "ce_id", "The same at every delivery").put("format", "uuid");
        text(headers, "ce_source", "The service it comes from");
        text(headers, "ce_type", "Such as the name of the message, with its version");
        text(headers, "ce_time", "When it happened").put("format", "date-time");
        text(headers, "ce_subject", "The aggregate it tells of; also the key of the record");
        text(headers, "ce_sequence", "Grows with every event of one source; what is not above the last is old");
        text(headers, "ce_correlationid", "Ties together what one request set off");
        text(headers, "ce_causationid", "The event it follows from").put("format", "uuid");
        text(headers, "traceparent", "W3C trace context of the change");
        List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "ce_sequence")
                .forEach(schema.putArray("required")::add);
        return schema;
    }

    private static ObjectNode text(ObjectNode headers, String name, String description) {
        return headers.putObject(name).put("type", "string").put("description", description);
    }
}
