package kefu.billing.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is to be billed.
 *
 * @param sourceId the settlement or the charge it bills; absent for a one-off invoice
 * @param payBy last day of payment; absent where no manual sets one
 */
public record NewInvoice(
        UUID customerId,
        InvoiceKind kind,
        @Nullable UUID gasAccountId,
        @Nullable UUID sourceId,
        Currency currency,
        List<InvoiceLine> lines,
        LocalDate issuedOn,
        @Nullable LocalDate payBy) {

    public Money total() {
        return new Money(lines.stream().map(InvoiceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
    }
}
