package kefu.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event somebody must look at, without its payload.
 *
 * @param direction {@code OUT} if it could not be sent, {@code IN} if it could not be handled
 */
record ParkedEvent(
        long id,
        String direction,
        UUID eventId,
        String topic,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String correlationId,
        String reason,
        int attempts,
        Instant parkedAt) {}
