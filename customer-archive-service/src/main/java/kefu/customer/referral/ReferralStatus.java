package kefu.customer.referral;

import java.util.Set;

/** Where a referral stands. */
public enum ReferralStatus {
    /** Somebody says so. */
    CLAIMED,
    /** It is so, and counts for whoever brought the customer. */
    CONFIRMED,
    /** It was a mistake, and counts for nobody. */
    WITHDRAWN;

    /** The states that may follow. */
    Set<ReferralStatus> next() {
        return switch (this) {
            case CLAIMED -> Set.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of(CONFIRMED);
        };
    }

    boolean may(ReferralStatus wanted) {
        return next().contains(wanted);
    }
}
