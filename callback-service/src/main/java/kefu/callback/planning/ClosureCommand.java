package kefu.callback.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan leads to no further callbacks. */
@Schema(name = "CallbackPlanClosure")
public record ClosureCommand(@NotBlank @Size(max = 500) String reason) {}
