package kefu.gateway.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long the old secret stays good beside the new one.
 *
 * @param overlapHours 24 unless said
 */
@Schema(name = "ApiClientRotation")
public record RotationCommand(@Nullable @Min(0) @Max(720) Integer overlapHours) {}
