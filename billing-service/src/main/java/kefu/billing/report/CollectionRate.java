package kefu.billing.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import kefu.billing.invoice.InvoiceKind;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * 收缴率 (K5), for gas 气费回收率 (K3): of what was billed in the period, how much has come in.
 *
 * @param settled billed in the period, void invoices apart
 * @param collected of that, paid by now
 * @param overdue of that, past its last day of payment and still open
 */
public record CollectionRate(
        LocalDate from,
        LocalDate to,
        InvoiceKind kind,
        Money settled,
        Money collected,
        Money overdue,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal target,
        @Nullable Boolean targetMet) {

    static CollectionRate of(
            LocalDate from, LocalDate to, InvoiceKind kind, Money settled, Money collected, Money overdue, Rate rate) {
        return new CollectionRate(
                from, to, kind, settled, collected, overdue, rate.value(), rate.target(), rate.targetMet());
    }
}
