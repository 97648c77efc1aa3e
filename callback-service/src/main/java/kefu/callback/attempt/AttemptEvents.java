package kefu.callback.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.CallbackStatus;
import kefu.callback.task.CallbackTask;
import kefu.callback.task.Origin;
import kefu.callback.task.TaskEvents;
import kefu.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What others learn of a call: that it happened and how it ended, never what was said in it. */
@ApplicationScoped
class AttemptEvents {

    private final Outbox outbox;
    private final TaskEvents taskEvents;

    AttemptEvents(Outbox outbox, TaskEvents taskEvents) {
        this.outbox = outbox;
        this.taskEvents = taskEvents;
    }

    /**
     * Payload of what came of one attempt.
     *
     * @param agent who called, and follows up what was newly asked for where nobody else does (谁受理，谁跟进)
     */
    record Attempted(
            String agent,
            String number,
            CallbackKind kind,
            @Nullable UUID ticketId,
            @Nullable UUID customerId,
            UUID attemptId,
            AttemptOutcome outcome,
            Instant at) {}

    /** Payload of the end of a successful callback. */
    record Completed(
            String number,
            CallbackKind kind,
            CallbackReason reason,
            @Nullable UUID ticketId,
            @Nullable UUID customerId,
            boolean accepted,
            boolean signed,
            Instant completedAt) {}

    void tell(CallbackTask task, Attempt attempt, Finding finding) {
        NewAttempt recorded = attempt.record();
        Origin origin = task.origin();
        Attempted attempted = new Attempted(
                attempt.agent(),
                task.number(),
                origin.kind(),
                origin.ticketId(),
                origin.customerId(),
                attempt.id(),
                recorded.outcome(),
                attempt.at());
        outbox.add(task.id(), "callback.attempted.v1", attempted);
        if (finding == Finding.REJECTED) {
            outbox.add(task.id(), "callback.rejected.v1", attempted);
        }
        if (recorded.newDemand() != null && !recorded.newDemand().isSolved()) {
            outbox.add(task.id(), "callback.new-demand.v1", attempted);
        }
        if (finding == Finding.CONCLUDED) {
            outbox.add(task.id(), "callback.completed.v1", completed(task, attempt));
        }
        if (task.state() == CallbackStatus.FAILED) {
            taskEvents.failed(task);
        }
    }

    private static Completed completed(CallbackTask task, Attempt attempt) {
        Origin origin = task.origin();
        return new Completed(
                task.number(),
                origin.kind(),
                origin.reason(),
                origin.ticketId(),
                origin.customerId(),
                true,
                attempt.signature() != null,
                attempt.at());
    }
}
