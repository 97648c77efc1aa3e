package kefu.customer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kefu.customer.BusinessDay;
import kefu.customer.Period;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** Finds out who has not supplied what he knows of his customers (每月第一个星期一, 003-篇10 6.1). */
@ApplicationScoped
class SupplyDesk {

    private final EntityManager rows;
    private final BusinessDay day;

    SupplyDesk(EntityManager rows, BusinessDay day) {
        this.rows = rows;
        this.day = day;
    }

    @Transactional
    Page<MissingSupply> missing(@Nullable String asked, Paging paging) {
        Period month = Period.month(
                "month", asked == null ? YearMonth.from(day.today()).toString() : asked);
        LocalDate due = month.from().with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        boolean overdue = day.today().isAfter(due);
        List<?> owners = rows.createNativeQuery("""
                        SELECT DISTINCT owner FROM customer_file
                         WHERE owner > ?1
                           AND owner NOT IN (SELECT opened_by FROM matter
                                              WHERE process = 'update-submission' AND id >= ?2 AND id < ?3)
                         ORDER BY owner""", String.class)
                .setParameter(1, paging.after().isEmpty() ? "" : paging.after().getFirst())
                .setParameter(2, month.firstId(day))
                .setParameter(3, month.idAfter(day))
                .setMaxResults(paging.fetch())
                .getResultList();
        List<MissingSupply> found = owners.stream()
                .map(owner -> new MissingSupply(String.valueOf(owner), due, overdue))
                .toList();
        return paging.page(found, one -> List.of(one.operator()));
    }
}
