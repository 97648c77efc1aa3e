package kefu.gateway.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An administrative act.
 *
 * @param act such as {@code api-client.disabled}
 * @param subject the id of what was administered
 * @param details what was said with it, and what changed; never a secret
 */
@Schema(name = "AdministrativeAct")
public record ActView(
        UUID id,
        Instant happenedAt,
        String operator,
        @Schema(examples = "api-client.disabled") String act,
        UUID subject,
        JsonNode details,
        @Nullable String correlationId) {}
