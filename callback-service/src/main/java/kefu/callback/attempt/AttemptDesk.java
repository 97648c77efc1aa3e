package kefu.callback.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kefu.callback.contact.ContactDesk;
import kefu.callback.questions.Questionnaire;
import kefu.callback.questions.Questionnaires;
import kefu.callback.task.Act;
import kefu.callback.task.CallbackStatus;
import kefu.callback.task.CallbackTask;
import kefu.callback.task.CallbackTasks;
import kefu.callback.task.TaskLog;
import kefu.callback.task.TaskTimers;
import kefu.platform.id.Uuid7;
import kefu.platform.web.Preconditions;

/**
 * Records what came of a call and lets the callback take the step that follows (002-M9 第二条). Refuses when somebody else
 * holds the callback, when the agent or the time is not another one after a rejection, when anything was said before the
 * identity was verified, when answers are missing, and when the callback has ended; a refused record changes nothing.
 */
@ApplicationScoped
public class AttemptDesk {

    private final CallbackTasks tasks;
    private final Attempts attempts;
    private final Questionnaires questionnaires;
    private final AttemptPolicy policy;
    private final AttemptEvents events;
    private final TaskTimers timers;
    private final TaskLog log;
    private final ContactDesk contacts;
    private final Event<CallbackConcluded> concluded;
    private final Preconditions preconditions;

    AttemptDesk(
            CallbackTasks tasks,
            Attempts attempts,
            Questionnaires questionnaires,
            AttemptPolicy policy,
            AttemptEvents events,
            TaskTimers timers,
            TaskLog log,
            ContactDesk contacts,
            Event<CallbackConcluded> concluded,
            Preconditions preconditions) {
        this.tasks = tasks;
        this.attempts = attempts;
        this.questionnaires = questionnaires;
        this.policy = policy;
        this.events = events;
        this.timers = timers;
        this.log = log;
        this.contacts = contacts;
        this.concluded = concluded;
        this.preconditions = preconditions;
    }

    /** One call and what followed from it. */
    @Transactional
    public Attempt record(UUID taskId, NewAttempt wanted, Act act) {
        CallbackTask task = tasks.getForChange(taskId);
        preconditions.honour(task.version());
        task.admit(act);
        Questionnaire questions =
                questionnaires.of(task.origin().kind()).about(task.origin().reason());
        Finding finding = check(wanted, task, questions, act);

        CallbackStatus before = task.state();
        proceed(task, wanted, finding, act);
        Attempt attempt = new Attempt(
                Uuid7.at(act.at()), taskId, task.attempts(), new Attempt.Recorded(wanted, questions.version()), act);
        attempts.persist(attempt);
        timers.follow(task);
        events.tell(task, attempt, finding);
        log.add(task, "attempted", before, wanted.outcome().name(), act);
        if (finding.endsTheTalk() || finding == Finding.REJECTED) {
            contacts.heardOfUs(task.origin().customerId());
        }
        if (finding == Finding.CONCLUDED) {
            concluded.fire(new CallbackConcluded(taskId));
        }
        return attempt;
    }

    private static Finding check(NewAttempt wanted, CallbackTask task, Questionnaire questions, Act act) {
        Finding finding = Finding.of(wanted, task.origin().kind());
        AttemptRules.nothingSaidBeforeIdentity(wanted);
        AttemptRules.noResultWithoutATalk(wanted, finding);
        AttemptRules.acceptanceIsAsked(wanted, task.origin().kind(), finding);
        AttemptRules.answersFit(wanted, questions, finding);
        AttemptRules.timesMakeSense(wanted, finding, act.at());
        return finding;
    }

    private void proceed(CallbackTask task, NewAttempt wanted, Finding finding, Act act) {
        switch (finding) {
            case NOT_REACHED, NOT_CONVENIENT, NOT_IDENTIFIED ->
                task.postpone(
                        next(wanted, policy.after(wanted.outcome()), act),
                        wanted.nextAssignee(),
                        policy.mostFruitless(),
                        act);
            case REJECTED -> task.reject(next(wanted, policy.afterRejection(), act), wanted.nextAssignee(), act);
            case UNSIGNED -> task.awaitSignature(act);
            case CONCLUDED -> task.complete(act);
        }
    }

    private static Instant next(NewAttempt wanted, Duration otherwise, Act act) {
        return wanted.nextAt() != null ? wanted.nextAt() : act.at().plus(otherwise);
    }
}
