package kefu.callback.worklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the agent on the line made sure whom he is talking to (核实客户身份).
 *
 * @param how by what, without repeating the customer's data
 */
@Schema(name = "IdentityCheck")
public record IdentityCheckCommand(
        @NotNull Boolean verified,
        @Nullable @Size(max = 200) String how) {}
