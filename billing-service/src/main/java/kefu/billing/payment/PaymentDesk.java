package kefu.billing.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.Invoices;
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
 * Takes money in: spreads it over the customer's invoices, keeps the rest as his credit, books it, and tells who needs to
 * know, in one transaction under the lock of the customer's account. Two payments at once follow each other.
 */
@ApplicationScoped
public class PaymentDesk {

    private static final Logger LOG = Logger.getLogger(PaymentDesk.class);
    private static final String PREFIX = "RC";

    private final Payments payments;
    private final Allocator allocator;
    private final Invoices invoices;
    private final CustomerAccounts accounts;
    private final Ledger ledger;
    private final RevenueDesk revenue;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Outbox outbox;

    PaymentDesk(
            Payments payments,
            Allocator allocator,
            Invoices invoices,
            CustomerAccounts accounts,
            Ledger ledger,
            RevenueDesk revenue,
            Numbers numbers,
            BusinessDay day,
            Outbox outbox) {
        this.payments = payments;
        this.allocator = allocator;
        this.invoices = invoices;
        this.accounts = accounts;
        this.ledger = ledger;
        this.revenue = revenue;
        this.numbers = numbers;
        this.day = day;
        this.outbox = outbox;
    }

    /** Money received on a day; answers with the payment's id. */
    @Transactional
    public UUID receive(MoneyIn in, LocalDate receivedOn) {
        CustomerAccount account = accounts.lock(in.customerId());
        List<Invoice> open = invoices.lockOpenOf(in.customerId());
        Allocation allocation = allocate(in, open);
        Payment payment = new Payment(Uuid7.at(day.now()), numbers.next(PREFIX, day.now()), in, receivedOn, day.now());
        payments.persist(payment);
        allocator.put(payment, allocation.shares(), open, receivedOn);
        account.paid(payment.amount(), allocation.allocated(), day.now());
        ledger.post(
                Movement.paymentReceived(payment.method().till(), payment.amount(), allocation.allocated()),
                new Occasion(payment.customerId(), payment.id(), receivedOn, in.operator(), null));
        revenue.received(payment.customerId(), receivedOn, payment.amount());
        outbox.add(payment.id(), PaymentFact.RECEIVED, PaymentFact.of(payment));
        allocator.tellPaidUp(allocation.shares(), open);
        LOG.infof("Payment %s of %s received from customer %s", payment.number(), in.amount(), in.customerId());
        return payment.id();
    }

    private Allocation allocate(MoneyIn in, List<Invoice> open) {
        List<Debt> debts = open.stream().map(Debt::of).toList();
        List<Share> wished = in.wished();
        if (wished == null) {
            return Allocation.oldestFirst(in.amount(), debts);
        }
        for (int i = 0; i < wished.size(); i++) {
            requireOwn(in.customerId(), wished.get(i).invoiceId(), "/allocations/" + i + "/invoiceId");
        }
        return Allocation.asWished(in.amount(), wished, debts);
    }

    private void requireOwn(UUID customerId, UUID invoiceId, String pointer) {
        UUID owner = invoices.findCustomerOf(invoiceId).orElse(null);
        if (!customerId.equals(owner)) {
            throw BillingProblem.WRONG_CUSTOMER
                    .because("该客户没有此账单", "The customer has no such invoice")
                    .at(pointer, "wrong-customer", "该客户没有此账单", "The customer has no such invoice");
        }
    }
}
