package kefu.callback.task;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import kefu.callback.schedule.BusinessDays;

/**
 * The last business day of a callback and the moment it is over. Neither a postponed call nor a rejected one moves it:
 * what the manual promised the customer stays measurable.
 */
@Embeddable
public record Deadline(LocalDate dueOn, Instant dueAt) {

    public static Deadline on(LocalDate day, BusinessDays days) {
        return new Deadline(day, days.endOf(day));
    }
}
