package kefu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.BusinessDay;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that an invoice is late without ever scanning the table: each invoice has its own durable timer at the end of
 * its last day of payment. 「规定期限内,用户未结算气费」 (003-篇12 7) begins the moment it fires, unless what the customer has in
 * credit pays the invoice then.
 */
@ApplicationScoped
public class OverdueWatch implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(OverdueWatch.class);
    private static final String KIND = "invoice-overdue";
    private static final String NAME = "pay-by";

    private final Invoices invoices;
    private final CustomerAccounts accounts;
    private final Timers timers;
    private final Outbox outbox;
    private final BusinessDay day;
    private final Event<InvoiceEvent> happened;

    OverdueWatch(
            Invoices invoices,
            CustomerAccounts accounts,
            Timers timers,
            Outbox outbox,
            BusinessDay day,
            Event<InvoiceEvent> happened) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.timers = timers;
        this.outbox = outbox;
        this.day = day;
        this.happened = happened;
    }

    void over(Invoice invoice) {
        LocalDate lastDay = invoice.payBy();
        if (lastDay != null && invoice.isOpen()) {
            timers.schedule(KIND, invoice.id(), NAME, day.endOf(lastDay));
        }
    }

    void noMore(Invoice invoice) {
        timers.cancel(KIND, invoice.id(), NAME);
    }

    void settled(@Observes InvoiceEvent.Settled settled) {
        noMore(settled.invoice());
    }

    /** A reversed payment leaves it unpaid: late at once if its day has passed. */
    void reopened(@Observes InvoiceEvent.Reopened reopened) {
        over(reopened.invoice());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        UUID id = timer.owner();
        invoices.findCustomerOf(id).ifPresent(customer -> {
            accounts.lock(customer);
            invoices.findLocked(id)
                    .filter(invoice -> invoice.isOpen() && !invoice.isOverdue())
                    .ifPresent(this::fellOverdue);
        });
    }

    /** Does now what the timers of this customer's late invoices are about to do. The caller holds his account. */
    public boolean catchUp(UUID customerId) {
        List<Invoice> late = invoices.lockOpenOf(customerId).stream()
                .filter(invoice -> !invoice.isOverdue() && isPast(invoice.payBy()))
                .toList();
        late.forEach(this::fellOverdue);
        return !late.isEmpty();
    }

    private boolean isPast(@Nullable LocalDate lastDay) {
        return lastDay != null && lastDay.isBefore(day.today());
    }

    private void fellOverdue(Invoice invoice) {
        happened.fire(new InvoiceEvent.Unpaid(invoice));
        if (!invoice.isOpen()) {
            return;
        }
        invoice.fellOverdue(day.now());
        outbox.add(invoice.id(), InvoiceFact.OVERDUE, InvoiceFact.of(invoice));
        happened.fire(new InvoiceEvent.FellOverdue(invoice));
        LOG.infof("Invoice %s of customer %s is overdue", invoice.number(), invoice.customerId());
    }
}
