package kefu.callback.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Act;
import kefu.callback.task.Acts;
import kefu.callback.task.CallbackDesk;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.NewCallback;
import kefu.callback.task.Origin;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;

/**
 * Turns the days of a plan into callbacks, some days ahead of each. One timer a plan: it makes one callback and sets itself
 * for the next, so that nothing piles up in advance and nothing is missed after a downtime.
 */
@ApplicationScoped
class PlanClock implements TimerHandler {

    private static final String KIND = "callback-plan";
    private static final String NEXT = "next";

    private final CallbackPlans plans;
    private final CallbackDesk desk;
    private final PlanEvents events;
    private final Timers timers;
    private final PlanPolicy policy;
    private final BusinessDays days;

    PlanClock(
            CallbackPlans plans,
            CallbackDesk desk,
            PlanEvents events,
            Timers timers,
            PlanPolicy policy,
            WorkingCalendar calendar) {
        this.plans = plans;
        this.desk = desk;
        this.events = events;
        this.timers = timers;
        this.policy = policy;
        this.days = new BusinessDays(calendar.zone());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Waits for the plan's next day, or for nothing once it is closed. */
    void set(CallbackPlan plan) {
        LocalDate next = plan.nextOn();
        if (next == null) {
            timers.cancel(KIND, plan.id(), NEXT);
        } else {
            timers.schedule(KIND, plan.id(), NEXT, days.startOf(next.minusDays(policy.leadDays())));
        }
    }

    @Override
    public void fire(FiredTimer timer) {
        plans.findForChange(timer.owner()).ifPresent(plan -> makeNext(plan, new Act(Acts.SERVICE, timer.dueAt())));
    }

    private void makeNext(CallbackPlan plan, Act due) {
        LocalDate day = plan.nextOn();
        if (day == null) {
            return;
        }
        // A plan made late has its timer in the past; its callback is made when the plan is, not before.
        Act act = due.at().isBefore(plan.trace().createdAt())
                ? new Act(due.operator(), plan.trace().createdAt())
                : due;
        Origin origin = new Origin(
                plan.kind().callback(), CallbackReason.PLAN, null, null, null, plan.customerId(), plan.id(), null);
        desk.open(
                NewCallback.of("plan:" + plan.id() + ":" + day, origin, day, days)
                        .assignedTo(plan.changeable().assignee()),
                act);
        plan.advance(act);
        set(plan);
        if (plan.state() == PlanStatus.CLOSED) {
            events.closed(plan);
        }
    }
}
