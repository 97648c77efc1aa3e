package kefu.customer.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as it is shown. */
record ReferralView(
        UUID id,
        UUID referrerId,
        UUID referredId,
        ReferralStatus state,
        @Nullable String remark,
        Instant claimedAt,
        String claimedBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) {}
