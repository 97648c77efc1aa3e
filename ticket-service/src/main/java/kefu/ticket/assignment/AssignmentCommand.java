package kefu.ticket.assignment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * With whom a ticket is to lie.
 *
 * @param assignee absent: back into the queue
 * @param reason needed if it lies with somebody already, and to insist
 * @param override gives it to him although he is off duty, lacks a skill or has no room; for supervisors
 */
record AssignmentCommand(
        @Nullable @Size(min = 1, max = 64) String assignee,
        @Nullable @Size(max = 2000) String reason,
        @Nullable Boolean override) {

    boolean insists() {
        return Boolean.TRUE.equals(override);
    }
}
