package kefu.customer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.Period;
import kefu.platform.id.Uuid7;
import kefu.platform.operations.AfterCommit;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.Timers;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who has not supplied what he knows of his customers (每月第一个星期一, 003-篇10 6.1), and reminds him once that day is
 * over.
 */
@ApplicationScoped
class SupplyDesk {

    private static final Logger LOG = Logger.getLogger(SupplyDesk.class);
    private static final UUID SERVICE = new UUID(0, 0);
    private static final int AT_ONCE = 200;

    private final EntityManager rows;
    private final Timers timers;
    private final Outbox outbox;
    private final AfterCommit afterCommit;
    private final BusinessDay day;
    private volatile @Nullable LocalDate awaited;

    SupplyDesk(EntityManager rows, Timers timers, Outbox outbox, AfterCommit afterCommit, BusinessDay day) {
        this.rows = rows;
        this.timers = timers;
        this.outbox = outbox;
        this.afterCommit = afterCommit;
        this.day = day;
    }

    @Transactional
    Page<MissingSupply> missing(@Nullable String asked, Paging paging) {
        Period month = Period.month(
                "month", asked == null ? YearMonth.from(day.today()).toString() : asked);
        LocalDate due = dueIn(month.from());
        boolean overdue = day.today().isAfter(due);
        String after = paging.after().isEmpty() ? "" : paging.after().getFirst();
        List<MissingSupply> found = silent(month, after, paging.fetch()).stream()
                .map(owner -> new MissingSupply(owner, due, overdue))
                .toList();
        return paging.page(found, one -> List.of(one.operator()));
    }

    /** Sets the timer of the first Monday that is over next after a moment, unless it is known to be set. */
    @Transactional
    void awaitDayAfter(Instant moment) {
        LocalDate today = day.on(moment);
        LocalDate thisMonth = dueIn(today).plusDays(1);
        LocalDate next = today.isBefore(thisMonth)
                ? thisMonth
                : dueIn(today.plusMonths(1)).plusDays(1);
        if (!next.equals(awaited)) {
            timers.schedule(SupplyWatch.KIND, SERVICE, next.toString(), day.startOf(next));
            afterCommit.once(SupplyWatch.class, () -> awaited = next);
        }
    }

    /** Tells of everybody who has supplied nothing in the month of a moment. */
    @Transactional
    void remind(Instant moment) {
        String written = YearMonth.from(day.on(moment)).toString();
        Period month = Period.month("month", written);
        String reached = "";
        List<String> page;
        do {
            page = silent(month, reached, AT_ONCE);
            if (!page.isEmpty()) {
                reached = page.getLast();
                outbox.add(Uuid7.at(moment), SupplyMissed.TYPE, new SupplyMissed(written, dueIn(month.from()), page));
                LOG.infof("%d have supplied nothing of their customers in %s", page.size(), written);
            }
        } while (page.size() == AT_ONCE);
    }

    private static LocalDate dueIn(LocalDate month) {
        return month.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    /** Who looks after customers and has supplied nothing of them in a month, in the order of their ids. */
    private List<String> silent(Period month, String after, int most) {
        List<?> owners = rows.createNativeQuery("""
                         SELECT DISTINCT owner FROM customer_file
                          WHERE owner > ?1
                            AND owner NOT IN (SELECT opened_by FROM matter
                                               WHERE process = 'update-submission' AND id >= ?2 AND id < ?3)
                          ORDER BY owner\
                         """, String.class)
                .setParameter(1, after)
                .setParameter(2, month.firstId(day))
                .setParameter(3, month.idAfter(day))
                .setMaxResults(most)
                .getResultList();
        return owners.stream().map(String::valueOf).toList();
    }
}
