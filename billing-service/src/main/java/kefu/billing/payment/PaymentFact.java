package kefu.billing.payment;

import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** Published with {@code billing.payment.received.v1} and {@code billing.payment.reversed.v1}. */
record PaymentFact(
        UUID paymentId,
        String number,
        UUID customerId,
        Money amount,
        LocalDate receivedOn,
        @Nullable LocalDate reversedOn) {

    static final String RECEIVED = "billing.payment.received.v1";
    static final String REVERSED = "billing.payment.reversed.v1";

    static PaymentFact of(Payment payment) {
        return new PaymentFact(
                payment.id(),
                payment.number(),
                payment.customerId(),
                payment.amount(),
                payment.receivedOn(),
                payment.reversedOn());
    }
}
