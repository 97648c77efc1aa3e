package kefu.billing.dunning;

import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** One debt of a case as it is answered. */
public record DebtView(
        UUID invoiceId,
        String number,
        @Nullable UUID gasAccountId,
        @Nullable LocalDate payBy,
        Money total,
        Money outstanding) {

    static DebtView of(Invoice invoice) {
        return new DebtView(
                invoice.id(),
                invoice.number(),
                invoice.gasAccountId(),
                invoice.payBy(),
                invoice.total(),
                invoice.outstanding());
    }
}
