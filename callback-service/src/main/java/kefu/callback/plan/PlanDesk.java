package kefu.callback.plan;

import static kefu.callback.CallbackProblem.PLAN_EXISTS;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.callback.contact.ContactDesk;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Act;
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
    private final ContactDesk contacts;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final BusinessDays days;

    PlanDesk(
            CallbackPlans plans,
            PlanClock clock,
            PlanEvents events,
            ContactDesk contacts,
            MergePatch patches,
            Preconditions preconditions,
            WorkingCalendar calendar) {
        this.plans = plans;
        this.clock = clock;
        this.events = events;
        this.contacts = contacts;
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

    CallbackPlan start(UUID id, NewPlan wanted, Act act) {
        CallbackPlan plan = new CallbackPlan(id, wanted, days.on(act.at()), act);
        // Flushed at once: the unique key of active plans decides between two who ask at the same time.
        plans.persistAndFlush(plan);
        clock.set(plan);
        events.created(plan);
        contacts.heardOfUs(plan.customerId());
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
        changed(plan, act);
        return plan;
    }

    void changed(CallbackPlan plan, Act act) {
        clock.set(plan);
        events.changed(plan);
        plans.flush();
        LOG.infof("callback plan %s changed by %s: next %s", plan.id(), act.operator(), plan.nextOn());
    }

    @Transactional
    public CallbackPlan close(UUID id, String reason, Act act) {
        CallbackPlan plan = plans.getForChange(id);
        preconditions.honour(plan.version());
        plan.close(reason, act);
        closed(plan, act);
        return plan;
    }

    void closed(CallbackPlan plan, Act act) {
        clock.set(plan);
        events.closed(plan);
        plans.flush();
        LOG.infof("callback plan %s closed by %s", plan.id(), act.operator());
    }
}
