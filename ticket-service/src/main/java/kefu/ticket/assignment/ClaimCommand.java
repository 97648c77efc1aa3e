package kefu.ticket.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * For how long a ticket is claimed.
 *
 * @param minutes until it goes back if nothing is done with it; the policy's if absent
 */
record ClaimCommand(@Nullable @Min(1) @Max(480) Integer minutes) {}
