package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.BusinessDay;
import kefu.platform.timer.NewTimer;
import kefu.platform.timer.Timers;

/** The three days on which a renewal speaks up by itself: durable timers, never a scan of the table. */
@ApplicationScoped
class RenewalTimers {

    static final String KIND = "renewal";
    static final String REMIND = "remind";
    static final String UNOWNED = "unowned";
    static final String EXPIRE = "expire";

    private final Timers timers;
    private final BusinessDay day;

    RenewalTimers(Timers timers, BusinessDay day) {
        this.timers = timers;
        this.day = day;
    }

    void set(UUID renewal, Term term) {
        timers.scheduleAll(List.of(
                new NewTimer(KIND, renewal, REMIND, startOf(term.remindOn())),
                new NewTimer(KIND, renewal, UNOWNED, startOf(term.listedOn())),
                new NewTimer(KIND, renewal, EXPIRE, day.endOf(term.expiresOn()))));
    }

    /** It has lost whoever was responsible: the market director learns of it, at once where the list is out already. */
    void listUnowned(UUID renewal, LocalDate listedOn) {
        timers.schedule(KIND, renewal, UNOWNED, startOf(listedOn));
    }

    private Instant startOf(LocalDate date) {
        return day.endOf(date.minusDays(1));
    }

    void cancel(UUID renewal) {
        timers.cancelAll(KIND, renewal);
    }
}
