package kefu.callback.plan;

import static kefu.callback.CallbackProblem.PLAN_CLOSED;

import java.util.EnumSet;
import java.util.Set;

/** Whether a plan still leads to callbacks. */
public enum PlanStatus {
    ACTIVE,
    /** Its last day is over, or somebody ended it. */
    CLOSED;

    /** Statuses that can follow this one. */
    public Set<PlanStatus> next() {
        return this == ACTIVE ? EnumSet.of(CLOSED) : EnumSet.noneOf(PlanStatus.class);
    }

    /** The next status, or the refusal that says why there is none. */
    public PlanStatus to(PlanStatus wanted) {
        if (!next().contains(wanted)) {
            throw PLAN_CLOSED.because("回访计划已结束", "The callback plan is closed").with("state", this);
        }
        return wanted;
    }
}
