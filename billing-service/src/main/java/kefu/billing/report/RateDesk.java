package kefu.billing.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import kefu.billing.office.BusinessDay;
import kefu.platform.operations.AfterCommit;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells others which rates of a month missed their targets, once, when the month is judged. */
@ApplicationScoped
class RateDesk {

    private static final Logger LOG = Logger.getLogger(RateDesk.class);
    private static final UUID SERVICE = new UUID(0, 0);

    private final ReportDesk reports;
    private final RatePolicy policy;
    private final Timers timers;
    private final AfterCommit afterCommit;
    private final Outbox outbox;
    private final BusinessDay day;
    private volatile @Nullable YearMonth awaited;

    RateDesk(
            ReportDesk reports,
            RatePolicy policy,
            Timers timers,
            AfterCommit afterCommit,
            Outbox outbox,
            BusinessDay day) {
        this.reports = reports;
        this.policy = policy;
        this.timers = timers;
        this.afterCommit = afterCommit;
        this.outbox = outbox;
        this.day = day;
    }

    /** Sets the timer of the first month that is judged after a moment, unless it is known to be set. */
    @Transactional
    void awaitJudgementAfter(Instant moment) {
        YearMonth month = firstJudgedAfter(moment);
        if (!month.equals(awaited)) {
            timers.schedule(RateWatch.KIND, SERVICE, month.toString(), judged(month));
            afterCommit.once(RateWatch.class, () -> awaited = month);
        }
    }

    @Transactional
    void judge(String month) {
        reports.missed(YearMonth.parse(month)).forEach(missed -> {
            outbox.add(id(missed), RateMissed.TYPE, missed);
            LOG.warnf("%s of %s is %s, below %s", missed.rate(), month, missed.value(), missed.target());
        });
    }

    private YearMonth firstJudgedAfter(Instant moment) {
        YearMonth month = YearMonth.from(day.on(moment).minusDays(policy.judgedDaysAfterMonth() + 1L));
        return judged(month).isAfter(moment) ? month : month.plusMonths(1);
    }

    private Instant judged(YearMonth month) {
        LocalDate last = month.atEndOfMonth().plusDays(policy.judgedDaysAfterMonth());
        return day.endOf(last);
    }

    /** Always the same for a rate of a month. */
    private static UUID id(RateMissed missed) {
        return UUID.nameUUIDFromBytes((missed.month() + " " + missed.rate()).getBytes(StandardCharsets.UTF_8));
    }
}
