package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
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
                new NewTimer(KIND, renewal, REMIND, day.endOf(term.remindOn().minusDays(1))),
                new NewTimer(KIND, renewal, UNOWNED, day.endOf(term.listedOn().minusDays(1))),
                new NewTimer(KIND, renewal, EXPIRE, day.endOf(term.expiresOn()))));
    }

    void cancel(UUID renewal) {
        timers.cancelAll(KIND, renewal);
    }
}
