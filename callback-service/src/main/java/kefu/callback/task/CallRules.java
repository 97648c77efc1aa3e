package kefu.callback.task;

import static kefu.callback.CallbackProblem.CALLBACK_HELD;
import static kefu.callback.CallbackProblem.OTHER_AGENT_REQUIRED;
import static kefu.callback.CallbackProblem.OTHER_TIME_REQUIRED;
import static kefu.callback.CallbackProblem.WITH_SUPERVISOR;

import java.time.Instant;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may not take or make a call, and why: each rule refuses by itself and says from when or for whom it would be possible. */
final class CallRules {

    private CallRules() {}

    /** Refuses an attempt by somebody who may not call now. */
    static void mayCall(CallbackTask task, Act act) {
        notClosed(task);
        notWithSupervisor(task);
        notHeldByAnother(task, act);
        notTheRejected(task, act.operator());
        notBeforeTheOtherTime(task, act);
    }

    /** Refuses to put the callback into hands it may not be in, or out of hands it may not be taken from. */
    static void mayBeHanded(CallbackTask task, Handing handing, Act act) {
        notClosed(task);
        if (!handing.overruling()) {
            notWithSupervisor(task);
            notHeldByAnother(task, act);
        }
        notTheRejected(task, handing.assignee());
    }

    private static void notClosed(CallbackTask task) {
        if (task.state().isClosed()) {
            task.state().to(CallbackStatus.CANCELLED);
        }
    }

    /** After too many fruitless attempts only a supervisor decides how it goes on. */
    private static void notWithSupervisor(CallbackTask task) {
        if (task.state() == CallbackStatus.FAILED) {
            throw WITH_SUPERVISOR
                    .because(
                            "多次未能联系到客户，须由主管重新指派或取消",
                            "Too many fruitless attempts: a supervisor assigns it anew or cancels it")
                    .with("attempts", task.attempts());
        }
    }

    /** Nobody rings while somebody else has the callback in hand. */
    private static void notHeldByAnother(CallbackTask task, Act act) {
        NextCall holder = task.nextCall();
        if (holder.keepsOut(act.operator(), act.at())) {
            Refusal refusal = CALLBACK_HELD
                    .because("由 " + holder.assignee() + " 处理中", "It is in the hands of " + holder.assignee())
                    .with("assignee", String.valueOf(holder.assignee()));
            throw holder.heldUntil() == null ? refusal : refusal.with("possibleFrom", holder.heldUntil());
        }
    }

    /** 002-M9 第二条6: what the customer did not accept from one agent is taken up by another. */
    static void notTheRejected(CallbackTask task, @Nullable String operator) {
        String rejected = task.nextCall().rejectedBy();
        if (rejected != null && rejected.equals(operator)) {
            throw OTHER_AGENT_REQUIRED
                    .because(
                            "客户未接受 " + operator + " 的答复，须由其他人回访",
                            "The customer did not accept what " + operator + " told him: another agent calls")
                    .with("rejectedBy", rejected);
        }
    }

    /** … and at another time. */
    private static void notBeforeTheOtherTime(CallbackTask task, Act act) {
        Instant agreed = task.nextCall().nextAt();
        if (task.state() == CallbackStatus.REJECTED_RETRY
                && agreed != null
                && act.at().isBefore(agreed)) {
            throw OTHER_TIME_REQUIRED
                    .because("客户未接受，须在其他时间再次回访", "The customer did not accept: the next call is at another time")
                    .with("possibleFrom", agreed);
        }
    }
}
