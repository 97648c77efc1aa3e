package kefu.customer.referral;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kefu.customer.Asked;
import kefu.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/** The filters of the list of referrals; only combinations that an index answers are offered. */
public class ReferralQuery {

    private static final List<Set<String>> OFFERED = List.of(
            Set.of(), Set.of("referrerId"), Set.of("referrerId", "status"), Set.of("referredId"), Set.of("status"));

    @QueryParam("referrerId")
    @Nullable
    String referrerId;

    @QueryParam("referredId")
    @Nullable
    String referredId;

    @QueryParam("state")
    @Nullable
    String state;

    Map<String, Object> read() {
        Map<String, Object> wanted = new HashMap<>();
        if (referrerId != null) {
            wanted.put("referrerId", Asked.id("referrerId", referrerId));
        }
        if (referredId != null) {
            wanted.put("referredId", Asked.id("referredId", referredId));
        }
        if (state != null) {
            wanted.put("status", status(state));
        }
        if (!OFFERED.contains(wanted.keySet())) {
            throw CustomerProblem.FILTER_COMBINATION.because(
                    "可用：referrerId、referrerId 加 state、referredId、state",
                    "Offered: referrerId, referrerId with state, referredId, state");
        }
        return wanted;
    }

    private static ReferralStatus status(String text) {
        return Arrays.stream(ReferralStatus.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Asked.unreadable(
                        "state", "只能取 CLAIMED、CONFIRMED、WITHDRAWN", "Must be CLAIMED, CONFIRMED or WITHDRAWN"));
    }
}
