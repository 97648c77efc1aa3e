package kefu.billing.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.InvoiceStatus;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.GasPolicy;
import kefu.billing.office.Quantity;
import kefu.platform.money.Money;

/** Reckons the reports, always from the rows themselves and from an index, never from a copy that could drift. */
@ApplicationScoped
class ReportDesk {

    private final EntityManager entities;
    private final GasPolicy policy;
    private final Amounts amounts;
    private final BusinessDay day;

    ReportDesk(EntityManager entities, GasPolicy policy, Amounts amounts, BusinessDay day) {
        this.entities = entities;
        this.policy = policy;
        this.amounts = amounts;
        this.day = day;
    }

    @Transactional
    CollectionRate collectionRate(LocalDate from, LocalDate to, InvoiceKind kind) {
        Object[] sums = (Object[]) entities.createQuery("""
                        select coalesce(sum(total), 0), coalesce(sum(paid), 0),
                               coalesce(sum(case when overdue = true then total - paid else 0 end), 0)
                        from Invoice where origin.kind = :kind and issuedOn between :from and :to and status <> :void""")
                .setParameter("kind", kind)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("void", InvoiceStatus.VOID)
                .getSingleResult();
        Money settled = money(sums[0]);
        Money collected = money(sums[1]);
        Rate rate =
                Rate.of(collected.amount(), settled.amount(), kind == InvoiceKind.GAS ? policy.recoveryTarget() : null);
        return CollectionRate.of(from, to, kind, settled, collected, money(sums[2]), rate);
    }

    /** Every kind of fee, and the readings, of one month. */
    @Transactional
    Rates rates(YearMonth month) {
        return Rates.of(month, collection(month), meterMonthly(month));
    }

    /** Those of a month that miss their target. */
    @Transactional
    List<RateMissed> missed(YearMonth month) {
        return RateMissed.among(month, collection(month), meterMonthly(month));
    }

    private List<CollectionRate> collection(YearMonth month) {
        return Arrays.stream(InvoiceKind.values())
                .map(kind -> collectionRate(month.atDay(1), month.atEndOfMonth(), kind))
                .toList();
    }

    @Transactional
    MeterMonthly meterMonthly(YearMonth month) {
        Object[] row = readings(month);
        long lines = count(row[0]);
        long wrong = count(row[1]);
        long read = count(row[2]);
        long due = metersDue(month);
        Rate accuracy = Rate.of(lines - wrong, lines, policy.reportAccuracy());
        Rate reading = Rate.of(read, due, policy.readingTarget().orElse(null));
        Object[] statements = statements(month);
        return new MeterMonthly(
                month.toString(),
                lines,
                wrong,
                accuracy.value(),
                accuracy.target(),
                accuracy.targetMet(),
                due,
                read,
                reading.value(),
                reading.target(),
                reading.targetMet(),
                notAccessed(month),
                policy.payTargetDays(),
                count(statements[0]),
                count(statements[1]),
                count(row[3]),
                new Quantity(new BigDecimal(row[4].toString())));
    }

    /**
     * Meters of the kinds read on fixed days that counted by the end of the month. One whose first day nobody knows counts from
     * the day it was written down, or from when it was read.
     */
    private long metersDue(YearMonth month) {
        return count(entities.createQuery("""
                        select count(*) from GasAccount account
                        where account.userKind <> RESIDENTIAL
                          and (account.openedOn <= :last or account.openedOn is null and account.made.createdAt < :end or exists (
                            select 1 from MeterReading read
                            where read.gasAccountId = account.id and read.readMonth = :month and read.corrected = false))""")
                .setParameter("last", month.atEndOfMonth())
                .setParameter("end", day.endOf(month.atEndOfMonth()))
                .setParameter("month", month.toString())
                .getSingleResult());
    }

    /** Lines, wrong ones, meters read of those that are due, lines out of window, volume. */
    private Object[] readings(YearMonth month) {
        return (Object[]) entities.createQuery("""
                        select count(case when corrects is null then 1 end),
                               count(case when corrects is null and corrected = true then 1 end),
                               count(distinct case when corrected = false and userKind <> RESIDENTIAL then gasAccountId end),
                               count(case when corrects is null and outOfWindow = true then 1 end),
                               coalesce(sum(case when corrected = false then volume else 0 end), 0)
                        from MeterReading where readMonth = :month""")
                .setParameter("month", month.toString())
                .getSingleResult();
    }

    /** Delivered, and of those paid within the target; where nothing was burnt there was nothing to wait for. */
    private Object[] statements(YearMonth month) {
        return (Object[]) entities.createNativeQuery("""
                        SELECT COUNT(*), COALESCE(SUM(s.status = 'PAID'
                          AND (i.id IS NULL OR i.paid_on <= s.delivered_on + INTERVAL :days DAY)), 0)
                        FROM meter_reading r
                        JOIN settlement s ON s.reading_id = r.id AND s.status <> 'VOID' AND s.delivered_on IS NOT NULL
                        LEFT JOIN invoice i ON i.id = s.invoice_id
                        WHERE r.read_month = :month""")
                .setParameter("days", policy.payTargetDays())
                .setParameter("month", month.toString())
                .getSingleResult();
    }

    private long notAccessed(YearMonth month) {
        return count(entities.createQuery("""
                        select count(distinct missed.gasAccountId) from MissedReading missed
                        where missed.visitMonth = :month and not exists (
                          select 1 from MeterReading read
                          where read.gasAccountId = missed.gasAccountId and read.readMonth = :month and read.corrected = false)""")
                .setParameter("month", month.toString())
                .getSingleResult());
    }

    private Money money(Object sum) {
        return new Money(new BigDecimal(sum.toString()), amounts.currency());
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }
}
