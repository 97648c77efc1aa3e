package kefu.billing.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice as it is answered. */
public record InvoiceView(
        UUID id,
        String number,
        UUID customerId,
        InvoiceKind kind,
        @Nullable UUID gasAccountId,
        @Nullable UUID sourceId,
        List<InvoiceLineView> lines,
        Money total,
        Money paid,
        Money outstanding,
        LocalDate issuedOn,
        @Nullable LocalDate payBy,
        @Nullable LocalDate paidOn,
        InvoiceStatus status,
        boolean overdue,
        @Nullable String voidReason,
        Instant createdAt,
        String createdBy,
        Instant updatedAt) {

    static InvoiceView of(Invoice invoice) {
        return new InvoiceView(
                invoice.id(),
                invoice.number(),
                invoice.customerId(),
                invoice.kind(),
                invoice.gasAccountId(),
                invoice.sourceId(),
                invoice.lines().stream()
                        .map(line -> InvoiceLineView.of(line, invoice.total().currency()))
                        .toList(),
                invoice.total(),
                invoice.paid(),
                invoice.outstanding(),
                invoice.issuedOn(),
                invoice.payBy(),
                invoice.paidOn(),
                invoice.status(),
                invoice.isOverdue(),
                invoice.voidReason(),
                invoice.made().createdAt(),
                invoice.made().createdBy(),
                invoice.updatedAt());
    }
}
