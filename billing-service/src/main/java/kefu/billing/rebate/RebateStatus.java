package kefu.billing.rebate;

import java.util.Set;
import kefu.billing.office.BillingProblem;

/** How far a rebate has come (E08). */
public enum RebateStatus {
    /** 已核算: can still be corrected without saying why. */
    CALCULATED,
    /** 已上报: corrected with a reason, never below what has been paid. */
    REPORTED,
    PARTLY_PAID,
    /** 已返: final. */
    PAID;

    private Set<RebateStatus> next() {
        return switch (this) {
            case CALCULATED -> Set.of(REPORTED);
            case REPORTED, PARTLY_PAID -> Set.of(PARTLY_PAID, PAID);
            case PAID -> Set.of();
        };
    }

    RebateStatus to(RebateStatus wanted) {
        if (!next().contains(wanted)) {
            throw refusal("不能变为 " + wanted, "not to become " + wanted);
        }
        return wanted;
    }

    void requireOpenToCorrection() {
        if (this == PAID) {
            throw refusal("不能更正", "no more to be corrected");
        }
    }

    private RuntimeException refusal(String zh, String en) {
        return BillingProblem.REBATE_STATUS
                .because("返佣报表为 " + this + "，" + zh, "The statement is " + this + ", " + en)
                .with("state", this);
    }
}
