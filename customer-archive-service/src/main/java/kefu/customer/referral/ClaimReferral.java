package kefu.customer.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says that one customer brought another. */
record ClaimReferral(
        @NotNull UUID referrerId,
        @NotNull UUID referredId,
        @Size(max = 500) @Nullable String remark) {}
