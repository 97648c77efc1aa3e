package kefu.billing.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * The date on the office wall. Deadlines of the gas manual are calendar days that end at 24:00 in the business zone, so
 * every "today" and every due moment comes from here.
 */
@ApplicationScoped
public class BusinessDay {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Clock clock;
    private final WorkingCalendar calendar;

    BusinessDay(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return on(now());
    }

    public LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, calendar.zone());
    }

    /** The first moment after the day: when what was due on it is late. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    /** What has happened cannot lie in the future, nor before anybody kept such books. */
    public LocalDate requirePast(LocalDate day, String pointer) {
        LocalDate today = today();
        if (day.isAfter(today)) {
            throw CommonProblem.INVALID
                    .because("日期在将来", "The date lies in the future")
                    .at(pointer, "in-the-future", "不能晚于今天 " + today, "Must not be after today, " + today);
        }
        if (day.isBefore(EARLIEST)) {
            throw BillingProblem.DATE_ABSURD
                    .because("日期过早", "The date is too long ago")
                    .at(pointer, "too-early", "不能早于 " + EARLIEST, "Must not be before " + EARLIEST);
        }
        return day;
    }

    /** … and happened today where nobody says when. */
    public LocalDate pastOrToday(@Nullable LocalDate day, String pointer) {
        return day == null ? today() : requirePast(day, pointer);
    }
}
