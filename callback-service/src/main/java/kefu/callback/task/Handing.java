package kefu.callback.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A callback put into somebody's hands.
 *
 * @param heldUntil end of a claim; absent for an assignment
 * @param at another time agreed with the customer, if there is one
 * @param overruling whether it may be taken from whoever holds it, or taken up again after it failed
 */
public record Handing(
        String assignee,
        @Nullable Instant heldUntil,
        @Nullable Instant at,
        boolean overruling) {}
