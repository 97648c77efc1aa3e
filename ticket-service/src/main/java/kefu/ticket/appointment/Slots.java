package kefu.ticket.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.calendar.WorkingCalendar;

/** The slots of a day: of equal length from midnight on, as far as they lie in working time and have not begun. */
@ApplicationScoped
class Slots {

    private final Duration length;
    private final Duration notice;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Slots(AppointmentPolicies policies, WorkingCalendar calendar, Clock clock) {
        int minutes = policies.slotMinutes();
        if (minutes < 5 || minutes > 480) {
            throw new IllegalArgumentException("kefu.appointments.slot-minutes is 5 to 480, not " + minutes);
        }
        this.length = Duration.ofMinutes(minutes);
        this.notice = Duration.ofMinutes(policies.noticeMinutes());
        this.calendar = calendar;
        this.clock = clock;
    }

    Window day(LocalDate date) {
        return new Window(date.atStartOfDay(calendar.zone()).toInstant(), calendar.dayEnd(date));
    }

    List<Window> of(LocalDate date) {
        Window day = day(date);
        Instant soonest = clock.instant().plus(notice);
        List<Window> slots = new ArrayList<>();
        for (Instant from = day.from(); !from.plus(length).isAfter(day.until()); from = from.plus(length)) {
            Instant until = from.plus(length);
            if (from.isAfter(soonest)
                    && calendar.workingTimeBetween(from, until).equals(length)) {
                slots.add(new Window(from, until));
            }
        }
        return slots;
    }
}
