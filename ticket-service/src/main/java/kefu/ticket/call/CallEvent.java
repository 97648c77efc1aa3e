package kefu.ticket.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kefu.platform.identity.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * One thing a telephone system reports about a call. Events may come twice and in any order.
 *
 * @param eventId the system's id of this event: the same id again changes nothing
 * @param callId the system's id of the call
 * @param at when it happened
 * @param from number of the caller; absent if he keeps it to himself
 * @param agent operator id (工号) of who answered
 * @param rings how often it rang, if the system counts
 */
record CallEvent(
        @NotBlank @Size(max = 128) String eventId,
        @NotBlank @Size(max = 128) String callId,
        @NotNull Kind type,
        @NotNull Instant at,
        @Nullable @Size(max = 40) String from,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String agent,
        @Nullable @Size(min = 1, max = 64) String department,
        @Nullable @Min(0) @Max(100) Integer rings) {

    /** In the order things happen that happened at the same moment. */
    enum Kind {
        NEW_CALL,
        ANSWERED,
        HELD,
        RESUMED,
        HUNG_UP
    }
}
