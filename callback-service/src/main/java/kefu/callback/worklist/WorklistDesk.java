package kefu.callback.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.callback.Roles;
import kefu.callback.attempt.Attempt;
import kefu.callback.attempt.Attempts;
import kefu.callback.questions.Question;
import kefu.callback.questions.Questionnaires;
import kefu.callback.task.CallbackTask;
import kefu.callback.task.CallbackTasks;
import kefu.callback.task.TaskFilter;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Reads callbacks with what came of them. What a customer is to be told is shown only to whoever has just verified his
 * identity, and to supervisors (002-M9 第二条1).
 */
@ApplicationScoped
class WorklistDesk {

    private static final int MOST_SHOWN = 200;
    private static final Set<String> OVERSEERS = Set.of(Roles.SUPERVISOR, Roles.CS_MANAGER);

    private final CallbackTasks tasks;
    private final Attempts attempts;
    private final Questionnaires questionnaires;
    private final CurrentCaller caller;
    private final Clock clock;

    WorklistDesk(
            CallbackTasks tasks, Attempts attempts, Questionnaires questionnaires, CurrentCaller caller, Clock clock) {
        this.tasks = tasks;
        this.attempts = attempts;
        this.questionnaires = questionnaires;
        this.caller = caller;
        this.clock = clock;
    }

    /** A callback with the version it was read at. */
    @Transactional
    Answer<CallbackView> get(UUID id) {
        CallbackTask task = tasks.get(id);
        // What changed in this request counts: the version is final once the change is written.
        tasks.flush();
        return new Answer<>(view(task, attempts.of(id, 0, MOST_SHOWN), questions(task)), task.version());
    }

    @Transactional
    List<CallbackView> list(TaskFilter filter, TaskFilter.After after, int rows) {
        List<CallbackTask> found = tasks.list(filter, after, rows);
        Map<UUID, List<Attempt>> made = attempts.of(found.stream()
                .filter(task -> task.attempts() > 0)
                .map(CallbackTask::id)
                .toList());
        return found.stream()
                .map(task -> view(task, made.getOrDefault(task.id(), List.of()), null))
                .toList();
    }

    private @Nullable List<Question> questions(CallbackTask task) {
        return task.state().isClosed()
                ? null
                : questionnaires
                        .of(task.origin().kind())
                        .about(task.origin().reason())
                        .questions();
    }

    private CallbackView view(CallbackTask task, List<Attempt> made, @Nullable List<Question> questions) {
        Caller reader = caller.get();
        boolean released = reader.hasAny(OVERSEERS) || task.isIdentityCheckedBy(reader.operator(), clock.instant());
        return CallbackView.of(task, made, questions, released);
    }
}
