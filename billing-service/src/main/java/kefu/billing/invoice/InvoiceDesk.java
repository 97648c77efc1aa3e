package kefu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.ledger.Ledger;
import kefu.billing.ledger.Movement;
import kefu.billing.ledger.Occasion;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.receivable.CustomerAccount;
import kefu.billing.receivable.CustomerAccounts;
import kefu.billing.revenue.RevenueDesk;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * Issues and voids invoices: the books, the customer's account, the quarter totals, the timer of the last day of payment
 * and the event all change together or not at all.
 */
@ApplicationScoped
public class InvoiceDesk {

    private static final Logger LOG = Logger.getLogger(InvoiceDesk.class);

    private final Invoices invoices;
    private final CustomerAccounts accounts;
    private final Ledger ledger;
    private final RevenueDesk revenue;
    private final OverdueWatch watch;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Outbox outbox;
    private final Event<InvoiceEvent> happened;

    InvoiceDesk(
            Invoices invoices,
            CustomerAccounts accounts,
            Ledger ledger,
            RevenueDesk revenue,
            OverdueWatch watch,
            Numbers numbers,
            BusinessDay day,
            Outbox outbox,
            Event<InvoiceEvent> happened) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.ledger = ledger;
        this.revenue = revenue;
        this.watch = watch;
        this.numbers = numbers;
        this.day = day;
        this.outbox = outbox;
        this.happened = happened;
    }

    @Transactional
    public Invoice issue(NewInvoice billed, String operator) {
        if (!billed.total().isPositive()) {
            throw BillingProblem.AMOUNT_NOT_POSITIVE.because("账单金额必须大于零", "An invoice is above zero");
        }
        CustomerAccount account = accounts.lock(billed.customerId());
        String number = numbers.next(billed.kind().prefix(), day.now());
        Invoice invoice = new Invoice(Uuid7.at(day.now()), number, billed, operator, day.now());
        invoices.persist(invoice);
        account.billed(invoice.total(), day.now());
        ledger.post(
                Movement.invoiceIssued(invoice.total(), invoice.kind().revenue()),
                new Occasion(invoice.customerId(), invoice.id(), invoice.issuedOn(), operator, null));
        revenue.billed(invoice.customerId(), invoice.issuedOn(), invoice.total());
        outbox.add(invoice.id(), InvoiceFact.ISSUED, InvoiceFact.of(invoice));
        watch.over(invoice);
        happened.fire(new InvoiceEvent.Issued(invoice));
        LOG.infof("Invoice %s of %s issued to customer %s", number, invoice.total(), invoice.customerId());
        return invoice;
    }

    /** Sets the last day of payment of an invoice that had none, because the statement was delivered only now. */
    @Transactional
    public void payableUntil(UUID invoiceId, LocalDate lastDay) {
        Invoice invoice = invoices.lock(invoiceId);
        invoice.payableUntil(lastDay, day.now());
        watch.over(invoice);
    }

    /** Takes an invoice back. What was paid on it becomes the customer's credit. */
    @Transactional
    public Invoice voidBecause(UUID id, String reason, String operator) {
        CustomerAccount account = accounts.lock(invoices.get(id).customerId());
        Invoice invoice = invoices.lock(id);
        invoice.requireNotVoid();
        happened.fire(new InvoiceEvent.Voiding(invoice, operator));
        invoice.voidBecause(reason, day.now());
        account.unbilled(invoice.total(), day.now());
        ledger.post(
                Movement.invoiceVoided(invoice.total(), invoice.kind().revenue()),
                new Occasion(invoice.customerId(), invoice.id(), day.today(), operator, reason));
        revenue.billed(invoice.customerId(), invoice.issuedOn(), invoice.total().negate());
        watch.noMore(invoice);
        outbox.add(invoice.id(), InvoiceFact.VOIDED, InvoiceFact.of(invoice));
        happened.fire(new InvoiceEvent.Voided(invoice, reason));
        LOG.infof("Invoice %s voided by %s", invoice.number(), operator);
        return invoice;
    }
}
