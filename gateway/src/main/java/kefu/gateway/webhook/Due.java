package kefu.gateway.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery this replica has claimed and is to send now.
 *
 * @param position of the change it tells of; null for a test ping
 * @param body of a test ping
 * @param attempts this one included; whoever claims the row later counts higher
 */
record Due(
        long id,
        UUID webhookId,
        UUID eventId,
        UUID subject,
        @Nullable Long position,
        @Nullable String body,
        int attempts) {}
