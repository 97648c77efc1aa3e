package kefu.callback.worklist;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import kefu.platform.identity.OperatorId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Into whose hands a callback goes.
 *
 * @param assignee absent claims it for the caller, for a while
 * @param nextAt another time agreed with the customer
 */
@Schema(name = "CallbackAssignment")
public record AssignmentCommand(
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String assignee,
        @Nullable Instant nextAt) {}
