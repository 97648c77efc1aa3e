package kefu.ticket.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants the next ticket.
 *
 * @param department from whose queue; one's own if absent
 * @param minutes until it goes back if nothing is done with it; the policy's if absent
 */
record NextCommand(
        @Nullable @Size(min = 1, max = 64) String department,
        @Nullable @Min(1) @Max(480) Integer minutes) {}
