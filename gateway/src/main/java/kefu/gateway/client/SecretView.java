package kefu.gateway.client;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A secret of a client, as it can be shown at any time.
 *
 * @param hint its last characters
 * @param expiresAt set when a newer one took its place
 */
@Schema(name = "ApiClientSecret")
public record SecretView(
        UUID id,
        String hint,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt) {}
