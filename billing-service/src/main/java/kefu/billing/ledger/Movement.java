package kefu.billing.ledger;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import kefu.platform.money.Money;

/**
 * The postings of one movement of money, as pure arithmetic. Guarantees on construction that they balance: at least two
 * lines, none of them zero, their sum exactly zero, one currency.
 */
public record Movement(EntryKind kind, Currency currency, List<Posting> postings) {

    public Movement {
        postings = postings.stream().filter(posting -> !posting.isZero()).toList();
        BigDecimal sum = postings.stream().map(Posting::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (postings.size() < 2 || sum.signum() != 0) {
            throw new IllegalStateException("A journal entry must balance: " + kind + " " + postings);
        }
    }

    public static Movement invoiceIssued(Money total, LedgerAccount revenue) {
        return of(
                EntryKind.INVOICE_ISSUED,
                total,
                List.of(Posting.debit(LedgerAccount.RECEIVABLE, total), Posting.credit(revenue, total)));
    }

    public static Movement invoiceVoided(Money total, LedgerAccount revenue) {
        return of(
                EntryKind.INVOICE_VOIDED,
                total,
                List.of(Posting.debit(revenue, total), Posting.credit(LedgerAccount.RECEIVABLE, total)));
    }

    /** What is allocated lowers the receivable, the rest is owed to the customer. */
    public static Movement paymentReceived(LedgerAccount till, Money amount, Money allocated) {
        return of(EntryKind.PAYMENT_RECEIVED, amount, paymentPostings(till, amount, allocated));
    }

    public static Movement paymentReversed(LedgerAccount till, Money amount, Money allocated) {
        return of(
                EntryKind.PAYMENT_REVERSED,
                amount,
                paymentPostings(till, amount, allocated).stream()
                        .map(Posting::mirrored)
                        .toList());
    }

    public static Movement creditApplied(Money amount) {
        return of(
                EntryKind.CREDIT_APPLIED,
                amount,
                List.of(
                        Posting.debit(LedgerAccount.CUSTOMER_CREDIT, amount),
                        Posting.credit(LedgerAccount.RECEIVABLE, amount)));
    }

    public static Movement creditReleased(Money amount) {
        return of(
                EntryKind.CREDIT_RELEASED,
                amount,
                List.of(
                        Posting.debit(LedgerAccount.RECEIVABLE, amount),
                        Posting.credit(LedgerAccount.CUSTOMER_CREDIT, amount)));
    }

    public static Movement creditRefunded(LedgerAccount till, Money amount) {
        return of(
                EntryKind.CREDIT_REFUNDED,
                amount,
                List.of(Posting.debit(LedgerAccount.CUSTOMER_CREDIT, amount), Posting.credit(till, amount)));
    }

    private static List<Posting> paymentPostings(LedgerAccount till, Money amount, Money allocated) {
        return List.of(
                Posting.debit(till, amount),
                Posting.credit(LedgerAccount.RECEIVABLE, allocated),
                Posting.credit(LedgerAccount.CUSTOMER_CREDIT, amount.minus(allocated)));
    }

    private static Movement of(EntryKind kind, Money money, List<Posting> postings) {
        return new Movement(kind, money.currency(), postings);
    }
}
