package kefu.customer.referral;

import java.util.Set;

/** Where a referral stands. */
public enum ReferralStatus {
    /** Somebody says so. */
    CLAIMED,
    /** It is so, and counts for whoever brought the customer. */
    CONFIRMED;

    /** The states that may follow. */
    Set<ReferralStatus> next() {
        return switch (this) {
            case CLAIMED -> Set.of(CONFIRMED);
            case CONFIRMED -> Set.of();
        };
    }

    boolean may(ReferralStatus wanted) {
        return next().contains(wanted);
    }
}
