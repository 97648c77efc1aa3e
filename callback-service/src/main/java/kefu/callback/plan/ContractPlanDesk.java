package kefu.callback.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Act;
import kefu.callback.task.Causes;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the plan of a contract as the contract asks for: begun when it is registered, counted from the delivery once there
 * is one, ended when it asks for none. A plan somebody closed stays closed, however often the contract is reported.
 */
@ApplicationScoped
public class ContractPlanDesk {

    private final CallbackPlans plans;
    private final PlanDesk desk;
    private final Causes causes;
    private final BusinessDays days;

    ContractPlanDesk(CallbackPlans plans, PlanDesk desk, Causes causes, WorkingCalendar calendar) {
        this.plans = plans;
        this.desk = desk;
        this.causes = causes;
        this.days = new BusinessDays(calendar.zone());
    }

    /** The contract now asks for this plan, or for none. */
    @Transactional
    public void follow(UUID contractId, @Nullable NewPlan wanted, Act act) {
        boolean there = false;
        for (CallbackPlan plan : plans.activeOf(contractId)) {
            if (wanted != null && plan.kind() == wanted.kind()) {
                there = true;
                adjust(plan, wanted, days.on(act.at()), act);
            } else {
                plan.close("contract changed", act);
                desk.closed(plan, act);
            }
        }
        if (wanted != null && !there) {
            UUID id = Uuid7.at(act.at());
            if (causes.take("contract-plan:" + contractId + ":" + wanted.kind(), id)) {
                desk.start(id, wanted, act);
            }
        }
    }

    private void adjust(CallbackPlan plan, NewPlan wanted, LocalDate today, Act act) {
        PlanChange now = plan.changeable();
        PlanChange change = new PlanChange(wanted.anchorOn(), wanted.endsOn(), now.assignee());
        if (!change.equals(now)) {
            plan.change(change, today, act);
            desk.changed(plan, act);
        }
    }
}
