package kefu.billing.payment;

import java.util.Set;
import kefu.billing.office.BillingProblem;

/** Money is received once and can be taken back once. */
public enum PaymentStatus {
    RECEIVED,
    /** 冲销: the money never came, or was keyed in wrongly; the row stays. */
    REVERSED;

    private Set<PaymentStatus> next() {
        return this == RECEIVED ? Set.of(REVERSED) : Set.of();
    }

    PaymentStatus to(PaymentStatus wanted) {
        if (!next().contains(wanted)) {
            throw BillingProblem.ALREADY_REVERSED
                    .because("收款为 " + this + "，不能变为 " + wanted, "The payment is " + this + ", not to become " + wanted)
                    .with("state", this);
        }
        return wanted;
    }
}
