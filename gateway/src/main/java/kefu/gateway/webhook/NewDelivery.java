package kefu.gateway.webhook;

import java.util.UUID;
import kefu.gateway.feed.Change;
import org.jspecify.annotations.Nullable;

/** Something to be told to one webhook. */
record NewDelivery(
        UUID webhookId,
        UUID eventId,
        String type,
        UUID subject,
        @Nullable Long position,
        @Nullable String body,
        @Nullable UUID replayId) {

    static NewDelivery of(UUID webhookId, Change change, @Nullable UUID replayId) {
        return new NewDelivery(
                webhookId, change.id(), change.type(), change.subject(), change.position(), null, replayId);
    }
}
