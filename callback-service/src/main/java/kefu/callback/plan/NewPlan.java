package kefu.callback.plan;

import java.time.LocalDate;
import java.util.UUID;
import kefu.callback.schedule.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody or a contract asks for.
 *
 * @param anchorOn the day the rhythm is counted from, such as the delivery
 * @param endsOn last day a callback may fall on
 */
public record NewPlan(
        PlanKind kind,
        UUID customerId,
        @Nullable UUID contractId,
        LocalDate anchorOn,
        Rhythm rhythm,
        @Nullable LocalDate endsOn,
        @Nullable String assignee) {

    /** Two plans with the same key would ring the same customer twice for the same reason. */
    String key() {
        return "plan:" + kind + ":" + customerId + ":" + (contractId == null ? "" : contractId);
    }
}
