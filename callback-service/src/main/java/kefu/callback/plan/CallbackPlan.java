package kefu.callback.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kefu.callback.schedule.Schedule;
import kefu.callback.task.Act;
import kefu.callback.task.Trace;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm one customer is called in. Guarantees that every day of its schedule from its start on leads to exactly one
 * callback, in order, and that a plan made late begins in the phase it is already in.
 */
@Entity
@Table(name = "callback_plan")
public class CallbackPlan extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private UUID customerId;
    private @Nullable UUID contractId;
    private LocalDate anchorOn;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Embedded
    private StoredRhythm rhythm;

    private int nextNumber;
    private @Nullable LocalDate nextOn;
    private @Nullable String assignee;

    @Enumerated(EnumType.STRING)
    private PlanStatus state;

    private @Nullable String ending;
    private @Nullable String activeKey;

    @Embedded
    private Trace trace;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CallbackPlan() {}

    CallbackPlan(UUID id, NewPlan wanted, LocalDate today, Act act) {
        this.id = id;
        this.kind = wanted.kind();
        this.customerId = wanted.customerId();
        this.contractId = wanted.contractId();
        this.anchorOn = wanted.anchorOn();
        this.startsOn = today.isAfter(anchorOn) ? today : anchorOn;
        this.endsOn = wanted.endsOn();
        this.rhythm = StoredRhythm.of(wanted.rhythm());
        this.assignee = wanted.assignee();
        this.state = PlanStatus.ACTIVE;
        this.activeKey = wanted.key();
        this.trace = Trace.of(act);
        aim(schedule().firstNotBefore(startsOn), act);
    }

    /** Goes on to the next day of the schedule. */
    void advance(Act act) {
        aim(nextNumber + 1, act);
        trace = trace.changed(act);
    }

    /** Changes what may be changed; what has been called already stays. */
    void change(PlanChange change, LocalDate today, Act act) {
        state.to(PlanStatus.CLOSED);
        boolean moved = !anchorOn.equals(change.anchorOn());
        anchorOn = change.anchorOn();
        endsOn = change.endsOn();
        assignee = change.assignee();
        trace = trace.changed(act);
        LocalDate from = nextOn != null && !moved ? nextOn : today;
        aim(schedule().firstNotBefore(from), act);
    }

    /** No further callbacks; those already made stay. */
    void close(String reason, Act act) {
        state = state.to(PlanStatus.CLOSED);
        ending = reason;
        nextOn = null;
        activeKey = null;
        trace = trace.changed(act);
    }

    private void aim(int number, Act act) {
        LocalDate day = schedule().at(number);
        nextNumber = number;
        nextOn = day;
        if (endsOn != null && day.isAfter(endsOn)) {
            close("ended", act);
        }
    }

    public Schedule schedule() {
        return new Schedule(anchorOn, rhythm.rhythm());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PlanKind kind() {
        return kind;
    }

    public UUID customerId() {
        return customerId;
    }

    public @Nullable UUID contractId() {
        return contractId;
    }

    /** First day the plan can lead to a callback. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Number of the next day in the schedule. */
    public int nextNumber() {
        return nextNumber;
    }

    /** The next day a callback falls on; absent once the plan is closed. */
    public @Nullable LocalDate nextOn() {
        return nextOn;
    }

    public PlanStatus state() {
        return state;
    }

    /** Why it was closed. */
    public @Nullable String ending() {
        return ending;
    }

    /** What may be changed, as it is now. */
    public PlanChange changeable() {
        return new PlanChange(anchorOn, endsOn, assignee);
    }

    public Trace trace() {
        return trace;
    }
}
