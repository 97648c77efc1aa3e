package kefu.billing.receivable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.platform.money.Money;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** Who owes how much, for how long: each page's customers with the age of their open invoices. */
@ApplicationScoped
class ReceivableDesk {

    private final CustomerAccounts accounts;
    private final EntityManager entities;
    private final Amounts amounts;
    private final BusinessDay day;

    ReceivableDesk(CustomerAccounts accounts, EntityManager entities, Amounts amounts, BusinessDay day) {
        this.accounts = accounts;
        this.entities = entities;
        this.amounts = amounts;
        this.day = day;
    }

    /** One customer whether he owes or not, or all who owe. */
    @Transactional
    List<ReceivableView> list(@Nullable UUID customerId, Paging paging) {
        List<CustomerAccount> found = customerId == null
                ? accounts.listInDebt(paging)
                : accounts.findByIdOptional(customerId).stream().toList();
        Map<UUID, Ageing> ages =
                ages(found.stream().map(CustomerAccount::customerId).toList());
        Money zero = amounts.zero();
        Ageing none = new Ageing(zero, zero, zero, zero, zero);
        return found.stream()
                .map(account -> ReceivableView.of(account, ages.getOrDefault(account.customerId(), none)))
                .toList();
    }

    private Map<UUID, Ageing> ages(Collection<UUID> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        LocalDate today = day.today();
        return entities.createQuery("""
                        select customerId,
                               sum(case when payBy is null or payBy >= :today then total - paid else 0 end),
                               sum(case when payBy < :today and payBy >= :days30 then total - paid else 0 end),
                               sum(case when payBy < :days30 and payBy >= :days60 then total - paid else 0 end),
                               sum(case when payBy < :days60 and payBy >= :days90 then total - paid else 0 end),
                               sum(case when payBy < :days90 then total - paid else 0 end)
                        from Invoice
                        where customerId in :customers and status in (ISSUED, PARTLY_PAID)
                        group by customerId""", Object[].class)
                .setParameter("customers", customers)
                .setParameter("today", today)
                .setParameter("days30", today.minusDays(30))
                .setParameter("days60", today.minusDays(60))
                .setParameter("days90", today.minusDays(90))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], this::ageing));
    }

    private Ageing ageing(Object[] row) {
        Function<Object, Money> money = sum -> new Money(new BigDecimal(sum.toString()), amounts.currency());
        return new Ageing(
                money.apply(row[1]),
                money.apply(row[2]),
                money.apply(row[3]),
                money.apply(row[4]),
                money.apply(row[5]));
    }
}
