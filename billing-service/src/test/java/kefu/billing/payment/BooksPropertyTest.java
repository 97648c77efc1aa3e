package kefu.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.InvoiceLine;
import kefu.billing.invoice.NewInvoice;
import kefu.billing.ledger.LedgerAccount;
import kefu.billing.ledger.Movement;
import kefu.billing.office.Quantity;
import kefu.billing.receivable.CustomerAccount;
import kefu.billing.tariff.Price;
import kefu.platform.money.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens at the counter, in whatever order, the books of the customer balance after every single act. */
class BooksPropertyTest {

    private static final Instant NOW = Instant.parse("2024-04-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2024-04-01");
    private static final UUID CUSTOMER = new UUID(0, 9);

    /** Bill so much, pay so much, give back so much of what is in credit, or take back the n-th payment. */
    private record Act(String what, int number) {}

    @Property(tries = 300)
    void theBalanceIsWhatWasInvoicedLessWhatWasPaid(@ForAll("acts") List<Act> acts) {
        Counter counter = new Counter();
        for (Act act : acts) {
            switch (act.what()) {
                case "bill" -> counter.bill(fen(act.number()));
                case "pay" -> counter.pay(fen(act.number()));
                case "refund" -> counter.refund(fen(act.number()));
                default -> counter.reverse(act.number());
            }
            counter.requireBalance();
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.of("bill", "pay", "pay", "reverse", "refund")
                .flatMap(what -> Arbitraries.integers().between(1, 50_000).map(number -> new Act(what, number)))
                .list()
                .ofMaxSize(40);
    }

    private static Money fen(int number) {
        return Money.cny(BigDecimal.valueOf(number, 2));
    }

    /** The domain's own objects, without a database. */
    private static final class Counter {

        private final List<Invoice> invoices = new ArrayList<>();
        private final List<Payment> payments = new ArrayList<>();
        private final Map<UUID, List<Share>> held = new HashMap<>();
        private final CustomerAccount account =
                new CustomerAccount(CUSTOMER, Money.zero("CNY").currency(), NOW);
        private final Map<LedgerAccount, BigDecimal> books = new EnumMap<>(LedgerAccount.class);

        void bill(Money total) {
            Price price = new Price("GAS", "gas", "m³", total);
            NewInvoice billed = new NewInvoice(
                    CUSTOMER,
                    InvoiceKind.GAS,
                    null,
                    null,
                    total.currency(),
                    List.of(InvoiceLine.of(price, Quantity.of("1"))),
                    TODAY,
                    TODAY.plusDays(invoices.size()));
            invoices.add(new Invoice(new UUID(1, invoices.size()), "GS-" + invoices.size(), billed, "1001", NOW));
            account.billed(total, NOW);
            book(Movement.invoiceIssued(total, LedgerAccount.GAS_REVENUE));
        }

        void pay(Money amount) {
            MoneyIn in = new MoneyIn(CUSTOMER, amount, PaymentMethod.CASH, null, null, "1002");
            Payment payment = new Payment(new UUID(2, payments.size()), "RC-" + payments.size(), in, TODAY, NOW);
            List<Debt> debts =
                    invoices.stream().filter(Invoice::isOpen).map(Debt::of).toList();
            Allocation allocation = Allocation.oldestFirst(amount, debts);
            allocation.shares().forEach(share -> {
                payment.allocate(share.amount());
                find(share).pay(share.amount(), TODAY, NOW);
            });
            payments.add(payment);
            held.put(payment.id(), allocation.shares());
            account.paid(amount, allocation.allocated(), NOW);
            book(Movement.paymentReceived(LedgerAccount.CASH, amount, allocation.allocated()));
        }

        void refund(Money wish) {
            for (Payment payment : payments) {
                Money share = wish.min(payment.unallocated());
                if (share.isPositive()) {
                    payment.refund(share);
                    account.refunded(share, NOW);
                    book(Movement.creditRefunded(LedgerAccount.CASH, share));
                }
            }
        }

        void reverse(int number) {
            List<Payment> standing = payments.stream()
                    .filter(p ->
                            p.status() == PaymentStatus.RECEIVED && p.refunded().isZero())
                    .toList();
            if (standing.isEmpty()) {
                return;
            }
            Payment payment = standing.get(number % standing.size());
            Money allocated = payment.amount().minus(payment.unallocated());
            held.get(payment.id()).forEach(share -> find(share).release(share.amount(), NOW));
            payment.reverse("wrong key", "1003", TODAY);
            account.paidBack(payment.amount(), allocated, NOW);
            book(Movement.paymentReversed(LedgerAccount.CASH, payment.amount(), allocated));
        }

        void requireBalance() {
            BigDecimal sum = books.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Money open = invoices.stream().map(Invoice::outstanding).reduce(Money.zero("CNY"), Money::plus);
            Money credit = payments.stream().map(Payment::unallocated).reduce(Money.zero("CNY"), Money::plus);
            assertThat(sum).isZero();
            assertThat(account.balance()).isEqualTo(account.invoiced().minus(account.received()));
            assertThat(account.receivable()).isEqualTo(open).isEqualTo(in(LedgerAccount.RECEIVABLE));
            assertThat(account.credit())
                    .isEqualTo(credit)
                    .isEqualTo(in(LedgerAccount.CUSTOMER_CREDIT).negate());
            assertThat(account.received()).isEqualTo(in(LedgerAccount.CASH));
        }

        private Money in(LedgerAccount one) {
            return Money.cny(books.getOrDefault(one, BigDecimal.ZERO));
        }

        private void book(Movement movement) {
            movement.postings().forEach(line -> books.merge(line.account(), line.amount(), BigDecimal::add));
        }

        private Invoice find(Share share) {
            return invoices.stream()
                    .filter(i -> i.id().equals(share.invoiceId()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
