package kefu.callback.task;

import static kefu.callback.CallbackProblem.CALLBACK_CLOSED;

import java.util.EnumSet;
import java.util.Set;
import kefu.platform.problem.CommonProblem;

/** Where a callback stands, and which step may follow which. Every callback can be ended from every open status. */
public enum CallbackStatus {
    /** May be called already; its last day lies ahead. */
    OPEN,
    /** To be called now: its last day has come, or the agreed time has. */
    DUE,
    /** Nobody was reached, or it was not convenient: another time is set. */
    RESCHEDULED,
    /** The customer did not accept: another agent calls at another time (002-M9 第二条6). */
    REJECTED_RETRY,
    /** The customer accepted; his signature on the 《回访记录表》 is still missing. */
    AWAITING_SIGNATURE,
    /** Too many fruitless attempts: a supervisor assigns it anew or cancels it. */
    FAILED,
    /** Answered, accepted and, where the manual asks for it, signed. */
    COMPLETED,
    /** Ended without a result, with a reason. */
    CANCELLED;

    /** Statuses that can follow this one. */
    public Set<CallbackStatus> next() {
        return switch (this) {
            case OPEN, RESCHEDULED, REJECTED_RETRY -> EnumSet.complementOf(EnumSet.of(OPEN));
            case DUE -> EnumSet.complementOf(EnumSet.of(OPEN, DUE));
            case AWAITING_SIGNATURE -> EnumSet.of(AWAITING_SIGNATURE, REJECTED_RETRY, COMPLETED, CANCELLED);
            case FAILED -> EnumSet.of(DUE, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(CallbackStatus.class);
        };
    }

    public boolean isClosed() {
        return this == COMPLETED || this == CANCELLED;
    }

    /** The next status, or the refusal that says why there is none. */
    public CallbackStatus to(CallbackStatus wanted) {
        if (next().contains(wanted)) {
            return wanted;
        }
        if (isClosed()) {
            throw CALLBACK_CLOSED
                    .because("回访已处于 " + this + "，不能再变更", "The callback is " + this + " and cannot change any more")
                    .with("state", this);
        }
        throw CommonProblem.CONFLICT
                .because("回访不能从 " + this + " 变为 " + wanted, "The callback cannot go from " + this + " to " + wanted)
                .with("state", this)
                .with("expected", next());
    }
}
