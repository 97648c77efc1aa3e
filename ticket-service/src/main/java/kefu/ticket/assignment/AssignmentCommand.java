package kefu.ticket.assignment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kefu.platform.identity.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * With whom a ticket is to lie.
 *
 * @param assignee absent: back into the queue
 * @param reason needed if it lies with somebody already, and to insist
 * @param override gives it to him although he is off duty, lacks a skill or has no room; for supervisors
 */
record AssignmentCommand(
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String assignee,
        @Nullable @Size(max = 2000) String reason,
        @Nullable Boolean override) {

    boolean insists() {
        return Boolean.TRUE.equals(override);
    }
}
