package kefu.gateway.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the delivery log.
 *
 * @param eventId the {@code webhook-id} it is sent under, the same at every attempt and replay
 * @param subject what the event is about
 * @param nextAt when it is tried (again), while it is pending
 * @param lastStatus what the endpoint answered last
 * @param lastError why it did not arrive the last time
 * @param replayId the replay that wrote it down
 */
@Schema(name = "WebhookDelivery")
public record DeliveryView(
        String id,
        UUID eventId,
        String type,
        UUID subject,
        DeliveryStatus status,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        @Nullable Integer millis,
        @Nullable UUID replayId,
        Instant createdAt) {}
