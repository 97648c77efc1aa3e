package kefu.gateway.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time to be told once more.
 *
 * @param from events that happened at this moment or later
 * @param to events that happened before this moment
 * @param types narrower than what the webhook subscribes to; absent: all of that
 */
@Schema(name = "NewWebhookReplay")
public record NewReplay(
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime to,
        @Nullable @Size(max = 20) List<@NotNull String> types) {}
