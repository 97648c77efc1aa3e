package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;

/** Begins the record of a call: with an id, a number people can say, and the business day it belongs to. */
@ApplicationScoped
class NewCalls {

    private final Numbers numbers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    NewCalls(Numbers numbers, WorkingCalendar calendar, Clock clock) {
        this.numbers = numbers;
        this.calendar = calendar;
        this.clock = clock;
    }

    PhoneCall now() {
        Instant now = clock.instant();
        return at(Uuid7.at(now), now);
    }

    PhoneCall at(UUID id, Instant started) {
        return new PhoneCall(id, numbers.next("CL", started), started, calendar.dateOf(started));
    }
}
