package kefu.billing.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.invoice.Invoices;
import kefu.billing.ledger.Ledger;
import kefu.billing.ledger.Movement;
import kefu.billing.ledger.Occasion;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Uses what a customer has paid too much: it pays his next invoice by itself, or an older one when the cashier says so or,
 * at the latest, when that is late. Nobody is dunned while his money lies here.
 */
@ApplicationScoped
public class CreditDesk {

    private static final String OPERATOR = "billing-service";

    private final Payments payments;
    private final PaymentAllocations allocations;
    private final Allocator allocator;
    private final Invoices invoices;
    private final CustomerAccounts accounts;
    private final Ledger ledger;
    private final BusinessDay day;

    CreditDesk(
            Payments payments,
            PaymentAllocations allocations,
            Allocator allocator,
            Invoices invoices,
            CustomerAccounts accounts,
            Ledger ledger,
            BusinessDay day) {
        this.payments = payments;
        this.allocations = allocations;
        this.allocator = allocator;
        this.invoices = invoices;
        this.accounts = accounts;
        this.ledger = ledger;
        this.day = day;
    }

    void payNew(@Observes InvoiceEvent.Issued issued) {
        payFromCredit(issued.invoice(), issued.invoice().createdBy());
    }

    /** Whose money lies here is not late: it may have been freed only after the invoice was issued. */
    void payUnpaid(@Observes InvoiceEvent.Unpaid unpaid) {
        payFromCredit(unpaid.invoice(), OPERATOR);
    }

    /** What was paid on a void invoice pays what is late by now, the oldest debt first. */
    void payLate(@Observes InvoiceEvent.Voided voided) {
        invoices.lockOpenOf(voided.invoice().customerId()).stream()
                .filter(Invoice::isOverdue)
                .sorted(Comparator.comparing(Debt::of))
                .forEach(late -> payFromCredit(late, OPERATOR));
    }

    /** The oldest credit first, until the invoice is paid. */
    private void payFromCredit(Invoice invoice, String operator) {
        for (Payment payment : payments.lockCreditOf(invoice.customerId())) {
            if (invoice.isOpen()) {
                Allocation allocation = Allocation.oldestFirst(payment.unallocated(), List.of(Debt.of(invoice)));
                apply(payment, allocation, List.of(invoice), operator);
            }
        }
    }

    /** Puts what is left of a payment on open invoices, as wished or the oldest first. */
    @Transactional
    void use(UUID paymentId, @Nullable List<Share> wished, String operator) {
        UUID customer = payments.customerOf(paymentId);
        accounts.lock(customer);
        Payment payment = payments.lock(paymentId);
        List<Invoice> open = invoices.lockOpenOf(customer);
        List<Debt> debts = open.stream().map(Debt::of).toList();
        Allocation allocation = wished == null
                ? Allocation.oldestFirst(payment.unallocated(), debts)
                : Allocation.asWished(payment.unallocated(), wished, debts);
        if (allocation.shares().isEmpty()) {
            throw BillingProblem.INVOICE_STATUS.because(
                    "没有可用余额或未付账单", "There is no credit left or no open invoice to put it on");
        }
        apply(payment, allocation, open, operator);
    }

    /** What lay on an invoice that is about to be void becomes credit again. */
    void regain(@Observes InvoiceEvent.Voiding voiding) {
        Invoice invoice = voiding.invoice();
        for (PaymentAllocation share : allocations.listHeldOn(invoice.id())) {
            Money amount = share.amount(invoice.total().currency());
            payments.lock(share.paymentId()).regain(amount);
            invoice.release(amount, day.now());
            share.release(day.now());
            accounts.lock(invoice.customerId()).creditRegained(amount, day.now());
            ledger.post(
                    Movement.creditReleased(amount),
                    occasion(invoice.customerId(), share.paymentId(), voiding.operator()));
        }
    }

    /** Takes credit out for good, the oldest money first; the caller holds the account and knows that there is enough. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CreditShare> takeOut(UUID customerId, Money amount) {
        List<CreditShare> taken = new ArrayList<>();
        Money rest = amount;
        for (Payment payment : payments.lockCreditOf(customerId)) {
            Money share = rest.min(payment.unallocated());
            if (share.isPositive()) {
                payment.refund(share);
                taken.add(new CreditShare(payment.id(), payment.receivedOn(), share));
                rest = rest.minus(share);
            }
        }
        if (!rest.isZero()) {
            throw new IllegalStateException("Customer " + customerId + " has " + rest + " less in credit than told");
        }
        return taken;
    }

    private void apply(Payment payment, Allocation allocation, List<Invoice> locked, String operator) {
        allocator.put(payment, allocation.shares(), locked, day.today());
        accounts.lock(payment.customerId()).creditUsed(allocation.allocated(), day.now());
        ledger.post(
                Movement.creditApplied(allocation.allocated()), occasion(payment.customerId(), payment.id(), operator));
        allocator.tellPaidUp(allocation.shares(), locked);
    }

    private Occasion occasion(UUID customerId, UUID paymentId, String operator) {
        return new Occasion(customerId, paymentId, day.today(), operator, null);
    }
}
