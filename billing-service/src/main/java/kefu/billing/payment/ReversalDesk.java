package kefu.billing.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.invoice.InvoiceStatus;
import kefu.billing.invoice.Invoices;
import kefu.billing.ledger.Ledger;
import kefu.billing.ledger.Movement;
import kefu.billing.ledger.Occasion;
import kefu.billing.office.BusinessDay;
import kefu.billing.receivable.CustomerAccount;
import kefu.billing.receivable.CustomerAccounts;
import kefu.billing.revenue.RevenueDesk;
import kefu.platform.money.Money;
import kefu.platform.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * Reverses a payment (冲销): takes it off every invoice it lay on, books the mirror image, and opens again what it had
 * paid. The payment and its entry stay as they were; the reversal stands beside them with its reason.
 */
@ApplicationScoped
class ReversalDesk {

    private static final Logger LOG = Logger.getLogger(ReversalDesk.class);

    private final Payments payments;
    private final PaymentAllocations allocations;
    private final Invoices invoices;
    private final CustomerAccounts accounts;
    private final Ledger ledger;
    private final RevenueDesk revenue;
    private final BusinessDay day;
    private final Outbox outbox;
    private final Event<InvoiceEvent> happened;

    ReversalDesk(
            Payments payments,
            PaymentAllocations allocations,
            Invoices invoices,
            CustomerAccounts accounts,
            Ledger ledger,
            RevenueDesk revenue,
            BusinessDay day,
            Outbox outbox,
            Event<InvoiceEvent> happened) {
        this.payments = payments;
        this.allocations = allocations;
        this.invoices = invoices;
        this.accounts = accounts;
        this.ledger = ledger;
        this.revenue = revenue;
        this.day = day;
        this.outbox = outbox;
        this.happened = happened;
    }

    @Transactional
    void reverse(UUID id, String reason, String operator) {
        CustomerAccount account = accounts.lock(payments.customerOf(id));
        Payment payment = payments.lock(id);
        payment.reverse(reason, operator, day.today());
        List<Invoice> reopened = new ArrayList<>();
        Money allocated = takeOff(payment, reopened);
        account.paidBack(payment.amount(), allocated, day.now());
        ledger.post(
                Movement.paymentReversed(payment.method().till(), payment.amount(), allocated),
                new Occasion(payment.customerId(), payment.id(), day.today(), operator, reason));
        // The quarter that counted the money loses it, whenever the reversal happens.
        revenue.received(
                payment.customerId(), payment.receivedOn(), payment.amount().negate());
        outbox.add(payment.id(), PaymentFact.REVERSED, PaymentFact.of(payment));
        reopened.forEach(invoice -> happened.fire(new InvoiceEvent.Reopened(invoice)));
        LOG.infof("Payment %s reversed by %s", payment.number(), operator);
    }

    private Money takeOff(Payment payment, List<Invoice> reopened) {
        List<PaymentAllocation> held = allocations.listHeldBy(payment.id());
        Map<UUID, Invoice> touched =
                invoices
                        .listLocked(
                                held.stream().map(PaymentAllocation::invoiceId).toList())
                        .stream()
                        .collect(Collectors.toMap(Invoice::id, Function.identity()));
        Money allocated = Money.zero(payment.amount().currency());
        for (PaymentAllocation share : held) {
            Invoice invoice = Objects.requireNonNull(touched.get(share.invoiceId()));
            Money amount = share.amount(payment.amount().currency());
            if (invoice.status() == InvoiceStatus.PAID) {
                reopened.add(invoice);
            }
            invoice.release(amount, day.now());
            share.release(day.now());
            allocated = allocated.plus(amount);
        }
        return allocated;
    }
}
