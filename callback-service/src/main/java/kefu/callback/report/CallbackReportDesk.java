package kefu.callback.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackStatus;
import kefu.platform.calendar.WorkingCalendar;

/** Reckons the rate from the callbacks themselves, never from a copy that could drift. */
@ApplicationScoped
class CallbackReportDesk {

    private final EntityManager rows;
    private final BusinessDays days;

    CallbackReportDesk(EntityManager rows, WorkingCalendar calendar) {
        this.rows = rows;
        this.days = new BusinessDays(calendar.zone());
    }

    @Transactional
    CallbackRates rates(YearMonth month, Instant now) {
        List<CallbackRate> kinds = rows.createQuery("""
                        select origin.kind, count(*),
                               sum(case when state = :done then 1 else 0 end),
                               sum(case when state = :done and overdue = false then 1 else 0 end)
                        from CallbackTask
                        where deadline.dueAt >= :first and deadline.dueAt < :after and state <> :cancelled
                          and (state = :done or deadline.dueAt < :now)
                        group by origin.kind order by origin.kind""", Object[].class)
                .setParameter("done", CallbackStatus.COMPLETED)
                .setParameter("cancelled", CallbackStatus.CANCELLED)
                .setParameter("first", days.startOf(month.atDay(1)))
                .setParameter("after", days.startOf(month.plusMonths(1).atDay(1)))
                .setParameter("now", now)
                .getResultStream()
                .map(row -> CallbackRate.of((CallbackKind) row[0], count(row[1]), count(row[2]), count(row[3])))
                .toList();
        return CallbackRates.of(month, kinds);
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }
}
