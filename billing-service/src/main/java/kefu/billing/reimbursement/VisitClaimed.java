package kefu.billing.reimbursement;

import java.time.Instant;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** What billing needs of {@code ticket.onsite-visit.claimed.v1}; visits that began earlier do not say all of it. */
record VisitClaimed(
        String number,
        Money amount,
        @Nullable String voucher,
        @Nullable String claimant,
        @Nullable Instant visitedAt,
        Instant claimedAt) {}
