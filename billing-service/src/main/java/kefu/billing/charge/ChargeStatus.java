package kefu.billing.charge;

import java.util.Set;
import kefu.billing.office.BillingProblem;

/** How far the money of a service has come (E03). */
public enum ChargeStatus {
    /** The service is done, its price is not known or its customer is not: somebody must look. */
    BLOCKED,
    /** 已计费. */
    CHARGED,
    /** 已开票: the customer has the notice and can pay. */
    INVOICED,
    /** 已上缴: the money is with finance. */
    REMITTED,
    /** Its invoice was taken back. */
    VOID;

    private Set<ChargeStatus> next() {
        return switch (this) {
            case BLOCKED -> Set.of(CHARGED, VOID);
            case CHARGED -> Set.of(INVOICED, VOID);
            case INVOICED -> Set.of(REMITTED, VOID);
            // A reversed payment takes the money away again.
            case REMITTED -> Set.of(INVOICED, VOID);
            case VOID -> Set.of();
        };
    }

    ChargeStatus to(ChargeStatus wanted) {
        if (next().contains(wanted)) {
            return wanted;
        }
        if (wanted == REMITTED && (this == CHARGED || this == BLOCKED)) {
            throw BillingProblem.NOT_INVOICED
                    .because("尚未开票，款项不能上缴", "Not invoiced yet: there is nothing to remit")
                    .with("missing", "invoice");
        }
        throw BillingProblem.CHARGE_STATUS
                .because("收费为 " + this + "，不能变为 " + wanted, "The charge is " + this + ", not to become " + wanted)
                .with("state", this);
    }
}
