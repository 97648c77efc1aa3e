package kefu.callback.task;

import java.time.Instant;
import java.time.LocalDate;
import kefu.callback.schedule.BusinessDays;
import org.jspecify.annotations.Nullable;

/**
 * A callback that somebody or something asks for.
 *
 * @param cause what it follows from, so that the same cause never rings the same customer twice; absent when asked for
 *     by hand
 * @param dueFrom the moment its last day begins
 */
public record NewCallback(
        @Nullable String cause,
        Origin origin,
        Deadline deadline,
        Instant dueFrom,
        @Nullable String assignee) {

    public static NewCallback of(@Nullable String cause, Origin origin, LocalDate dueOn, BusinessDays days) {
        return new NewCallback(cause, origin, Deadline.on(dueOn, days), days.startOf(dueOn), null);
    }

    public NewCallback assignedTo(@Nullable String agent) {
        return new NewCallback(cause, origin, deadline, dueFrom, agent);
    }

    boolean isDueAt(Instant now) {
        return !dueFrom.isAfter(now);
    }
}
