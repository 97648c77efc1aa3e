package kefu.billing.reimbursement;

import java.util.Set;
import kefu.billing.office.BillingProblem;

/** How far a claim has come (E12). */
public enum ClaimStatus {
    /** 已申报. */
    CLAIMED,
    /** 已报销. */
    PAID,
    /** 驳回: with a reason; the voucher may be claimed again. */
    REJECTED;

    private Set<ClaimStatus> next() {
        return this == CLAIMED ? Set.of(PAID, REJECTED) : Set.of();
    }

    ClaimStatus to(ClaimStatus wanted) {
        if (!next().contains(wanted)) {
            throw BillingProblem.CLAIM_STATUS
                    .because("报销单为 " + this + "，不能变为 " + wanted, "The claim is " + this + ", not to become " + wanted)
                    .with("state", this);
        }
        return wanted;
    }
}
