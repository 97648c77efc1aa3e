package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.billing.casework.CaseRules;
import kefu.billing.office.BusinessDay;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Acts when a renewal's day has come: reminds, reports nobody's contracts, lets it expire. Overtaken timers do nothing. */
@ApplicationScoped
class RenewalWatch implements TimerHandler {

    private final RenewalDesk desk;
    private final Renewals renewals;
    private final CaseRules rules;
    private final BusinessDay day;

    RenewalWatch(RenewalDesk desk, Renewals renewals, CaseRules rules, BusinessDay day) {
        this.desk = desk;
        this.renewals = renewals;
        this.rules = rules;
        this.day = day;
    }

    @Override
    public String kind() {
        return RenewalTimers.KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        switch (timer.name()) {
            case RenewalTimers.UNOWNED -> desk.tellUnowned(timer.owner());
            case RenewalTimers.REMIND -> event(timer, "billing.renewal.due");
            default -> event(timer, "billing.renewal.expired");
        }
    }

    private void event(FiredTimer timer, String type) {
        Actor actor = Actor.event(type);
        renewals.findLocked(timer.owner())
                .ifPresent(renewal -> rules.stepFor(renewal.caseState(), actor, day.now())
                        .ifPresent(step -> desk.move(renewal, step, Json.object(), null, actor)));
    }
}
