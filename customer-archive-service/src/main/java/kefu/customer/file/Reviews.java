package kefu.customer.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When a file was verified last, and by when again (客户信息档案每季度重新核定一次, 003-篇10 6.5). The opening counts as the first
 * review.
 *
 * @param dueOn last day of the next review; from the day after it is overdue
 * @param obsolete whether it was found to have no value any more
 */
@Embeddable
public record Reviews(
        @Column(name = "reviewed_on") LocalDate reviewedOn,
        @Column(name = "review_due_on") LocalDate dueOn,
        Boolean obsolete) {

    static Reviews on(LocalDate day, int months, boolean obsolete) {
        return new Reviews(day, day.plusMonths(months), obsolete);
    }

    public boolean overdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
