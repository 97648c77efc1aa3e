package kefu.billing.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is answered.
 *
 * @param credit what lies on no invoice yet
 * @param refunded what went back to the customer
 */
public record PaymentView(
        UUID id,
        String number,
        UUID customerId,
        Money amount,
        Money credit,
        Money refunded,
        List<AllocationView> allocations,
        PaymentMethod method,
        @Nullable String reference,
        LocalDate receivedOn,
        PaymentStatus status,
        @Nullable LocalDate reversedOn,
        @Nullable String reversedBy,
        @Nullable String reversalReason,
        Instant createdAt,
        String createdBy) {

    static PaymentView of(Payment payment, List<PaymentAllocation> allocations) {
        return new PaymentView(
                payment.id(),
                payment.number(),
                payment.customerId(),
                payment.amount(),
                payment.unallocated(),
                payment.refunded(),
                allocations.stream()
                        .map(one -> one.view(payment.amount().currency()))
                        .toList(),
                payment.method(),
                payment.reference(),
                payment.receivedOn(),
                payment.status(),
                payment.reversedOn(),
                payment.reversedBy(),
                payment.reversalReason(),
                payment.made().createdAt(),
                payment.made().createdBy());
    }
}
