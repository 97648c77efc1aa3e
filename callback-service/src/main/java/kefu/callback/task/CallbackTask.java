package kefu.callback.task;

import static kefu.callback.task.CallbackStatus.AWAITING_SIGNATURE;
import static kefu.callback.task.CallbackStatus.CANCELLED;
import static kefu.callback.task.CallbackStatus.COMPLETED;
import static kefu.callback.task.CallbackStatus.DUE;
import static kefu.callback.task.CallbackStatus.FAILED;
import static kefu.callback.task.CallbackStatus.OPEN;
import static kefu.callback.task.CallbackStatus.REJECTED_RETRY;
import static kefu.callback.task.CallbackStatus.RESCHEDULED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * One callback (回访任务): a customer to be called by the end of a business day. Guarantees that only one person rings
 * at a time, that a rejected solution is taken up by another agent at another time (002-M9 第二条6), that a complaint
 * ends only with the customer's signature (003-篇11 三1), and that it can always be ended.
 */
@Entity
@Table(name = "callback_task")
public class CallbackTask extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Embedded
    private Origin origin;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private CallbackStatus state;

    private boolean closed;

    @Embedded
    private @Nullable NextCall nextCall;

    @Embedded
    private @Nullable IdentityCheck identityCheck;

    private boolean overdue;
    private int attempts;
    private int fruitless;
    private @Nullable String ending;

    @Embedded
    private Trace trace;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CallbackTask() {}

    CallbackTask(UUID id, String number, NewCallback wanted, Act act) {
        this.id = id;
        this.number = number;
        this.origin = wanted.origin();
        this.deadline = wanted.deadline();
        this.state = wanted.isDueAt(act.at()) ? DUE : OPEN;
        this.nextCall = NextCall.by(wanted.assignee());
        this.trace = Trace.of(act);
    }

    /** Takes over from an earlier callback about the same matter whom the customer rejected. */
    void succeed(CallbackTask earlier) {
        nextCall = nextCall().notBy(earlier.nextCall().rejectedBy());
    }

    /** Its last day has begun; what is under way already stays as it is. */
    void fallDue(Act act) {
        if (state == OPEN) {
            move(DUE, act);
        }
    }

    /** Its last day is over. */
    void fallOverdue(Act act) {
        overdue = true;
        touch(act);
    }

    /** The time agreed for another call has come. */
    boolean recall(Act act) {
        boolean waiting = state == RESCHEDULED || state == REJECTED_RETRY;
        if (!waiting || !nextCall().hasCome(act.at())) {
            return false;
        }
        move(DUE, act);
        return true;
    }

    /** Puts the callback into somebody's hands; refuses the agent whose solution was rejected. */
    void assign(Handing handing, Act act) {
        CallRules.mayBeHanded(this, handing, act);
        if (state == FAILED) {
            fruitless = 0;
            move(DUE, act);
        }
        if (handing.at() != null && state != AWAITING_SIGNATURE) {
            move(nextCall().rejectedBy() == null ? RESCHEDULED : REJECTED_RETRY, act);
        }
        nextCall = nextCall().handed(handing);
        touch(act);
    }

    /** Goes with the customer into other hands. */
    void passOn(@Nullable String to, Act act) {
        nextCall = nextCall().passedOn(to);
        touch(act);
    }

    /** Refuses an attempt by somebody who may not call now. */
    public void admit(Act act) {
        CallRules.mayCall(this, act);
    }

    /** Whoever is on the line knows whom he talks to, and holds the callback meanwhile; or he does not know. */
    void checkIdentity(@Nullable Instant until, Act act) {
        admit(act);
        identityCheck = IdentityCheck.of(until, act);
        nextCall = until == null ? nextCall() : nextCall().claimed(act.operator(), until);
        touch(act);
    }

    /** The customer was not reached or not free to talk: another time, or the supervisor once that happened too often. */
    public void postpone(Instant at, @Nullable String nextAssignee, int mostFruitless, Act act) {
        CallRules.notTheRejected(this, nextAssignee);
        attempts++;
        fruitless++;
        if (state == AWAITING_SIGNATURE) {
            nextCall = nextCall().postponed(at, nextAssignee);
            touch(act);
        } else if (fruitless >= mostFruitless) {
            nextCall = nextCall().byAnybody();
            move(FAILED, act);
        } else {
            nextCall = nextCall().postponed(at, nextAssignee);
            move(RESCHEDULED, act);
        }
    }

    /** The customer did not accept: another agent has to call, at another time. */
    public void reject(Instant at, @Nullable String nextAssignee, Act act) {
        attempts++;
        nextCall = NextCall.afterRejection(act.operator(), at, nextAssignee);
        CallRules.notTheRejected(this, nextAssignee);
        move(REJECTED_RETRY, act);
    }

    /** The customer answered and accepted, but has not signed yet. */
    public void awaitSignature(Act act) {
        attempts++;
        nextCall = nextCall().settled();
        move(AWAITING_SIGNATURE, act);
    }

    /** Everything the manual asks for is there. */
    public void complete(Act act) {
        attempts++;
        nextCall = nextCall().settled();
        move(COMPLETED, act);
    }

    /** Ends the callback without a result. */
    void cancel(String reason, Act act) {
        move(CANCELLED, act);
        nextCall = nextCall().settled();
        ending = reason;
    }

    private void move(CallbackStatus to, Act act) {
        state = state.to(to);
        closed = state.isClosed();
        touch(act);
    }

    private void touch(Act act) {
        trace = trace.changed(act);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Origin origin() {
        return origin;
    }

    public CallbackStatus state() {
        return state;
    }

    public Deadline deadline() {
        return deadline;
    }

    public NextCall nextCall() {
        return nextCall == null ? NextCall.BY_ANYBODY : nextCall;
    }

    public String number() {
        return number;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable String ending() {
        return ending;
    }

    /** Whether its last day passed while it was open. */
    public boolean isOverdue() {
        return overdue;
    }

    /** Whether this operator has just made sure whom he is talking to. */
    public boolean isIdentityCheckedBy(String operator, Instant now) {
        return identityCheck != null && identityCheck.counts(operator, now);
    }

    public Trace trace() {
        return trace;
    }
}
