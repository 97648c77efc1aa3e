package kefu.callback.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a callback is ended without a result. */
@Schema(name = "CallbackCancellation")
public record CancellationCommand(@NotBlank @Size(max = 500) String reason) {}
