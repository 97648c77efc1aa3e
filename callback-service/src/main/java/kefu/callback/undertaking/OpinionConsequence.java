package kefu.callback.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kefu.callback.intake.DuePolicy;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Acts;
import kefu.callback.task.CallbackDesk;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.NewCallback;
import kefu.callback.task.Origin;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** Once an opinion is rectified the customer is called about the effect within two weeks (003-篇11 三2(2)). */
@ApplicationScoped
class OpinionConsequence implements Consequence<Undertaking> {

    private final CallbackDesk callbacks;
    private final DuePolicy policy;
    private final Acts acts;
    private final BusinessDays days;

    OpinionConsequence(CallbackDesk callbacks, DuePolicy policy, Acts acts, WorkingCalendar calendar) {
        this.callbacks = callbacks;
        this.policy = policy;
        this.acts = acts;
        this.days = new BusinessDays(calendar.zone());
    }

    @Override
    public String process() {
        return OpinionResource.PROCESS;
    }

    @Override
    public void follow(Undertaking opinion, Outcome outcome) {
        if (!outcome.entry().step().equals("rectify")) {
            return;
        }
        LocalDate rectified =
                LocalDate.parse(outcome.state().data().path("rectifiedOn").textValue());
        Origin origin = Origin.of(CallbackKind.OPINION, CallbackReason.OPINION_RECTIFIED, null, opinion.customerId());
        NewCallback wanted =
                NewCallback.of("opinion:" + opinion.id(), origin, rectified.plusDays(policy.opinionDays()), days);
        callbacks.open(wanted, acts.now()).ifPresent(task -> opinion.await(task.id()));
    }
}
