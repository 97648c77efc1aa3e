package kefu.callback.worklist;

import static kefu.callback.CallbackProblem.OTHER_TIME_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import kefu.callback.Roles;
import kefu.callback.attempt.AttemptPolicy;
import kefu.callback.task.Act;
import kefu.callback.task.Handing;
import kefu.platform.identity.CurrentCaller;

/** What an assignment means: a claim for oneself lasts a while, an assignment to somebody lasts; supervisors overrule. */
@ApplicationScoped
class Assignments {

    private static final Set<String> OVERSEERS = Set.of(Roles.SUPERVISOR, Roles.CS_MANAGER);

    private final AttemptPolicy policy;
    private final CurrentCaller caller;

    Assignments(AttemptPolicy policy, CurrentCaller caller) {
        this.policy = policy;
        this.caller = caller;
    }

    Handing handing(AssignmentCommand wanted, Act act) {
        if (wanted.nextAt() != null && !wanted.nextAt().isAfter(act.at())) {
            throw OTHER_TIME_REQUIRED
                    .because("再次回访须约在以后的时间", "The next call must be at a later time")
                    .at("/nextAt", "not-in-future", "须晚于当前时间", "Must be in the future");
        }
        boolean claim = wanted.assignee() == null || wanted.assignee().equals(act.operator());
        boolean overruling = caller.get().hasAny(OVERSEERS);
        return claim
                ? new Handing(act.operator(), claimEnd(act), wanted.nextAt(), overruling)
                : new Handing(String.valueOf(wanted.assignee()), null, wanted.nextAt(), overruling);
    }

    Instant claimEnd(Act act) {
        return act.at().plus(policy.claim());
    }
}
