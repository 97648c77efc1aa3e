package kefu.billing.invoice;

import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** Published with {@code billing.invoice.*} and {@code billing.overdue.v1}: which invoice, and what is open on it. */
record InvoiceFact(
        UUID invoiceId,
        String number,
        UUID customerId,
        InvoiceKind kind,
        Money total,
        Money outstanding,
        @Nullable LocalDate payBy) {

    static final String ISSUED = "billing.invoice.issued.v1";
    static final String VOIDED = "billing.invoice.voided.v1";
    static final String OVERDUE = "billing.overdue.v1";

    static InvoiceFact of(Invoice invoice) {
        return new InvoiceFact(
                invoice.id(),
                invoice.number(),
                invoice.customerId(),
                invoice.kind(),
                invoice.total(),
                invoice.outstanding(),
                invoice.payBy());
    }
}
