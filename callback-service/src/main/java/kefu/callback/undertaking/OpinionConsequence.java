package kefu.callback.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kefu.callback.intake.DuePolicy;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Acts;
import kefu.callback.task.CallbackDesk;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.CallbackTasks;
import kefu.callback.task.NewCallback;
import kefu.callback.task.Origin;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.casework.Consequence;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Outcome;

/** Once an opinion is rectified the customer is called about the effect within two weeks (003-篇11 三2(2)). */
@ApplicationScoped
class OpinionConsequence implements Consequence<Undertaking> {

    private final CallbackDesk callbacks;
    private final CallbackTasks tasks;
    private final DuePolicy policy;
    private final Acts acts;
    private final BusinessDays days;

    OpinionConsequence(
            CallbackDesk callbacks, CallbackTasks tasks, DuePolicy policy, Acts acts, WorkingCalendar calendar) {
        this.callbacks = callbacks;
        this.tasks = tasks;
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
        switch (outcome.entry().step()) {
            case "rectify" -> call(opinion, outcome);
            case "withdraw" -> requireNoCall(opinion);
            default -> {}
        }
    }

    private void call(Undertaking opinion, Outcome outcome) {
        LocalDate rectified =
                LocalDate.parse(outcome.state().data().path("rectifiedOn").textValue());
        Origin origin = Origin.of(CallbackKind.OPINION, CallbackReason.OPINION_RECTIFIED, null, opinion.customerId());
        NewCallback wanted =
                NewCallback.of("opinion:" + opinion.id(), origin, rectified.plusDays(policy.opinionDays()), days);
        callbacks.open(wanted, acts.now()).ifPresent(task -> opinion.await(task.id()));
    }

    /** While its callback is open the customer is to be asked, not forgotten. */
    private void requireNoCall(Undertaking opinion) {
        UUID awaited = opinion.awaited();
        if (awaited != null && !tasks.get(awaited).state().isClosed()) {
            throw CommonProblem.CONFLICT
                    .because("回访尚未结束，须先取消回访", "Its callback is still open: cancel that first")
                    .with("callbackId", awaited);
        }
    }
}
