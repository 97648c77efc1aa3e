package kefu.billing.revenue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.account.GasAccountOpened;
import kefu.billing.account.GasAccounts;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.money.Money;
import kefu.platform.outbox.Outbox;

/**
 * Keeps the quarter totals in step with invoices and payments, in their transaction, and publishes them. Callers hold the
 * lock of the customer's account.
 */
@ApplicationScoped
public class RevenueDesk {

    private final QuarterTotals totals;
    private final CustomerAccounts customers;
    private final GasAccounts gasAccounts;
    private final Outbox outbox;
    private final Amounts amounts;
    private final BusinessDay day;

    RevenueDesk(
            QuarterTotals totals,
            CustomerAccounts customers,
            GasAccounts gasAccounts,
            Outbox outbox,
            Amounts amounts,
            BusinessDay day) {
        this.totals = totals;
        this.customers = customers;
        this.gasAccounts = gasAccounts;
        this.outbox = outbox;
        this.amounts = amounts;
        this.day = day;
    }

    /** Money came in, or went back if negative; the day is the one it was received on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(UUID customerId, LocalDate on, Money amount) {
        change(customerId, on, amount, amounts.zero());
    }

    /** Revenue was billed, or taken back if negative; the day is the one of the invoice. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void billed(UUID customerId, LocalDate on, Money amount) {
        change(customerId, on, amounts.zero(), amount);
    }

    /** One more supply point lowers the average of the running quarter. */
    void accountOpened(@Observes GasAccountOpened opened) {
        customers.lock(opened.customerId());
        if (totals.findById(keyOf(opened.customerId(), day.today())) != null) {
            change(opened.customerId(), day.today(), amounts.zero(), amounts.zero());
        }
    }

    private void change(UUID customerId, LocalDate on, Money paid, Money billed) {
        QuarterTotal.Key key = keyOf(customerId, on);
        QuarterTotal total = totals.findById(key);
        if (total == null) {
            total = new QuarterTotal(key, amounts.currency(), day.now());
            totals.persist(total);
        }
        total.add(paid, billed, Math.max(1, gasAccounts.countOf(customerId)), day.now());
        outbox.add(customerId, QuarterTotalChanged.TYPE, total.changed());
    }

    private static QuarterTotal.Key keyOf(UUID customerId, LocalDate on) {
        return new QuarterTotal.Key(customerId, Quarter.of(on).toString());
    }
}
