package kefu.billing.payment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An open invoice as a payment sees it. In the order in which money pays them: the earliest last day of payment first,
 * those without one last; among equals the one issued first, then the smaller id, so the order never depends on chance.
 */
record Debt(
        UUID invoiceId,
        UUID customerId,
        Money outstanding,
        LocalDate issuedOn,
        @Nullable LocalDate payBy) implements Comparable<Debt> {

    private static final Comparator<Debt> OLDEST_FIRST = Comparator.comparing(Debt::due)
            .thenComparing(Debt::issuedOn)
            .thenComparing(debt -> debt.invoiceId().toString());

    static Debt of(Invoice invoice) {
        return new Debt(invoice.id(), invoice.customerId(), invoice.outstanding(), invoice.issuedOn(), invoice.payBy());
    }

    private LocalDate due() {
        return payBy == null ? LocalDate.MAX : payBy;
    }

    @Override
    public int compareTo(Debt other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
