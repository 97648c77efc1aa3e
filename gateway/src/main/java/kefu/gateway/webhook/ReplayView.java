package kefu.gateway.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A replay and how far it is.
 *
 * @param deliveries written down so far; they stand in the delivery log with this replay's id
 * @param status {@code RUNNING} or {@code DONE}
 */
@Schema(name = "WebhookReplay")
public record ReplayView(
        UUID id,
        Instant from,
        Instant to,
        List<String> types,
        int deliveries,
        String status,
        Instant createdAt,
        String createdBy) {}
