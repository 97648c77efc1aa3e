package kefu.gateway.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Changes in their order, and where to go on.
 *
 * @param items CloudEvents in JSON; one with {@code tombstone: true} tells that what it is about is gone
 * @param next always there: the {@code after} of the next call, also when nothing has happened
 */
@Schema(name = "Changes")
public record ChangesPage(
        @Schema(description = "CloudEvents 1.0 in JSON, the same as on Kafka")
        List<JsonNode> items,

        @Schema(description = "The after of the next call; always there", required = true)
        String next) {}
