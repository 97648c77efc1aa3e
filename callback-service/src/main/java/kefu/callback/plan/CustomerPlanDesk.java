package kefu.callback.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Act;
import kefu.platform.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Keeps all plans of a customer true to what becomes of him: he goes into other hands, or has no file any more. */
@ApplicationScoped
public class CustomerPlanDesk {

    private final CallbackPlans plans;
    private final PlanDesk desk;
    private final BusinessDays days;

    CustomerPlanDesk(CallbackPlans plans, PlanDesk desk, WorkingCalendar calendar) {
        this.plans = plans;
        this.desk = desk;
        this.days = new BusinessDays(calendar.zone());
    }

    /** Plans whose callbacks went to somebody who no longer looks after the customer go to whoever does now, or to anybody. */
    @Transactional
    public void passOn(UUID customer, String from, @Nullable String to, Act act) {
        for (CallbackPlan plan : plans.activeFor(customer)) {
            PlanChange now = plan.changeable();
            if (from.equals(now.assignee())) {
                plan.change(new PlanChange(now.anchorOn(), now.endsOn(), to), days.on(act.at()), act);
                desk.changed(plan, act);
            }
        }
    }

    /** Nobody is called in a rhythm of whom nothing is kept. */
    @Transactional
    public void close(UUID customer, String reason, Act act) {
        for (CallbackPlan plan : plans.activeFor(customer)) {
            plan.close(reason, act);
            desk.closed(plan, act);
        }
    }
}
