package kefu.gateway.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a secret is replaced.
 *
 * @param overlap how long the old one signs as well, such as {@code PT24H}; {@code PT0S} if it leaked
 */
@Schema(name = "WebhookRotation")
public record Rotation(@Nullable @Schema(examples = "PT24H") String overlap) {}
