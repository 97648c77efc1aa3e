package kefu.billing.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import kefu.billing.payment.CreditShare;

/** How much of a refund came out of which payment. */
@Embeddable
record RefundShare(@Column(name = "payment_id") UUID paymentId, BigDecimal amount) {

    static RefundShare of(CreditShare taken) {
        return new RefundShare(taken.paymentId(), taken.amount().amount());
    }
}
