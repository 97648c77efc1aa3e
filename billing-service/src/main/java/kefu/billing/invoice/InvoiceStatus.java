package kefu.billing.invoice;

import java.util.Set;
import kefu.billing.office.BillingProblem;

/** How far an invoice is paid. Whether it is late is another question: see {@code overdue}. */
public enum InvoiceStatus {
    /** Nothing paid yet. */
    ISSUED,
    PARTLY_PAID,
    /** Paid in full; falls back when a payment on it is reversed. */
    PAID,
    /** Taken back with a reason; owed no more. */
    VOID;

    private Set<InvoiceStatus> next() {
        return switch (this) {
            case ISSUED -> Set.of(PARTLY_PAID, PAID, VOID);
            case PARTLY_PAID -> Set.of(ISSUED, PARTLY_PAID, PAID, VOID);
            case PAID -> Set.of(ISSUED, PARTLY_PAID, VOID);
            case VOID -> Set.of();
        };
    }

    InvoiceStatus to(InvoiceStatus wanted) {
        if (!next().contains(wanted)) {
            throw BillingProblem.INVOICE_STATUS
                    .because("账单为 " + this + "，不能变为 " + wanted, "The invoice is " + this + ", not to become " + wanted)
                    .with("state", this);
        }
        return wanted;
    }
}
