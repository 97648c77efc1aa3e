package kefu.callback.plan;

import static kefu.callback.CallbackProblem.PLAN_EXISTS;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Act;
import kefu.callback.task.Causes;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.id.Uuid7;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Makes, changes and closes callback plans. */
@ApplicationScoped
public class PlanDesk {

    private static final Logger LOG = Logger.getLogger(PlanDesk.class);

    private final CallbackPlans plans;
    private final PlanClock clock;
    private final PlanEvents events;
    private final Causes causes;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final BusinessDays days;

    PlanDesk(
            CallbackPlans plans,
            PlanClock clock,
            PlanEvents events,
            Causes causes,
            MergePatch patches,
            Preconditions preconditions,
            WorkingCalendar calendar) {
        this.plans = plans;
        this.clock = clock;
        this.events = events;
        this.causes = causes;
        this.patches = patches;
        this.preconditions = preconditions;
        this.days = new BusinessDays(calendar.zone());
    }

    /** A plan somebody asks for; refused while the customer has an equal one. */
    @Transactional
    public CallbackPlan create(NewPlan wanted, Act act) {
        if (plans.isTaken(wanted.key())) {
            throw PLAN_EXISTS
                    .because("该客户已有同类的有效回访计划", "The customer has an active plan of this kind already")
                    .with("kind", wanted.kind());
        }
        return start(Uuid7.at(act.at()), wanted, act);
    }

    /** A plan that follows from a cause, or nothing if the cause, or an equal plan, has led to one already. */
    @Transactional
    public Optional<CallbackPlan> follow(String cause, NewPlan wanted, Act act) {
        UUID id = Uuid7.at(act.at());
        return causes.take(cause, id) && !plans.isTaken(wanted.key())
                ? Optional.of(start(id, wanted, act))
                : Optional.empty();
    }

    private CallbackPlan start(UUID id, NewPlan wanted, Act act) {
        CallbackPlan plan = new CallbackPlan(id, wanted, days.on(act.at()), act);
        // Flushed at once: the unique key of active plans decides between two who ask at the same time.
        plans.persistAndFlush(plan);
        clock.set(plan);
        events.created(plan);
        LOG.infof("callback plan %s created by %s: %s, next %s", id, act.operator(), plan.kind(), plan.nextOn());
        return plan;
    }

    @Transactional
    public CallbackPlan change(UUID id, JsonNode patch, Act act) {
        CallbackPlan plan = plans.getForChange(id);
        preconditions.require(plan.version());
        PlanChange change = patches.apply(plan.changeable(), patch, PlanChange.class);
        PlanDates.check(change.anchorOn(), change.endsOn());
        plan.change(change, days.on(act.at()), act);
        clock.set(plan);
        events.changed(plan);
        LOG.infof("callback plan %s changed by %s: next %s", id, act.operator(), plan.nextOn());
        return plan;
    }

    @Transactional
    public CallbackPlan close(UUID id, String reason, Act act) {
        CallbackPlan plan = plans.getForChange(id);
        preconditions.honour(plan.version());
        plan.close(reason, act);
        clock.set(plan);
        events.closed(plan);
        LOG.infof("callback plan %s closed by %s", id, act.operator());
        return plan;
    }
}
