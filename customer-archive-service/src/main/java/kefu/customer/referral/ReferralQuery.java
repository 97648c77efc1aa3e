package kefu.customer.referral;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.customer.CustomerProblem;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The filters of the list of referrals; only combinations that an index answers are offered. */
public class ReferralQuery {

    private static final List<Set<String>> OFFERED = List.of(
            Set.of(), Set.of("referrerId"), Set.of("referrerId", "status"), Set.of("referredId"), Set.of("status"));
    private static final int UUID_LENGTH = 36;

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
            wanted.put("referrerId", id("referrerId", referrerId));
        }
        if (referredId != null) {
            wanted.put("referredId", id("referredId", referredId));
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

    private static UUID id(String name, String text) {
        try {
            if (text.length() == UUID_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException notAnId) {
            // answered below
        }
        throw unreadable(name, "必须为 UUID", "Must be a UUID");
    }

    private static ReferralStatus status(String text) {
        return Arrays.stream(ReferralStatus.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unreadable("state", "只能取 CLAIMED、CONFIRMED", "Must be CLAIMED or CONFIRMED"));
    }

    private static Refusal unreadable(String name, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数 " + name + " 无法识别", "The query parameter " + name + " cannot be read")
                .at("?" + name, "unreadable", zh, en);
    }
}
