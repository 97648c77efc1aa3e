package kefu.billing.settlement;

import java.util.Set;
import kefu.billing.office.BillingProblem;

/**
 * How far the statement has come (E05). Delivery is no status: it may happen before or after the cashier keys it in, and
 * only starts the week of payment.
 */
public enum SettlementStatus {
    /** 填开: filled in from the reading. */
    FILLED,
    /** 签字确认: the customer has signed. */
    SIGNED,
    /** 录入: at the front desk, keyed into the charging system, billed. */
    ENTERED,
    /** 已缴: its invoice is paid in full. */
    PAID,
    /** 作废: withdrawn with a reason; the reading may be settled again. */
    VOID;

    private Set<SettlementStatus> next() {
        return switch (this) {
            case FILLED -> Set.of(SIGNED, VOID);
            case SIGNED -> Set.of(ENTERED, VOID);
            case ENTERED -> Set.of(PAID, VOID);
            // A reversed payment opens it again.
            case PAID -> Set.of(ENTERED, VOID);
            case VOID -> Set.of();
        };
    }

    SettlementStatus to(SettlementStatus wanted) {
        if (next().contains(wanted)) {
            return wanted;
        }
        if (this == FILLED && wanted == ENTERED) {
            throw BillingProblem.NOT_SIGNED
                    .because("未经客户签字的结算单不能录入", "An unsigned statement cannot be keyed in")
                    .with("missing", "signature");
        }
        throw BillingProblem.SETTLEMENT_STATUS
                .because("结算单为 " + this + "，不能变为 " + wanted, "The settlement is " + this + ", not to become " + wanted)
                .with("state", this);
    }
}
