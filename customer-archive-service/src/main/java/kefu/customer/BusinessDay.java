package kefu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kefu.platform.calendar.WorkingCalendar;

/** The date on the office wall: every "today", anniversary and quarter is reckoned in the business zone. */
@ApplicationScoped
public class BusinessDay {

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

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }
}
