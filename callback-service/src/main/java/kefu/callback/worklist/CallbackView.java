package kefu.callback.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.callback.attempt.Attempt;
import kefu.callback.questions.Question;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.CallbackStatus;
import kefu.callback.task.CallbackTask;
import kefu.callback.task.Origin;
import kefu.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A callback (回访任务) as those who make the calls see it.
 *
 * @param cause what made it due
 * @param reason the same in the words of whoever asked for it, where somebody did
 * @param originalCallOn day of the call it answers (原来电日期), where there was one
 * @param message what to tell the customer; absent until his identity is verified
 * @param messageWithheld that there is a message which is not shown yet
 * @param dueAt the moment its last business day is over; never moved
 * @param nextAt when to call again
 * @param rejectedBy whose solution the customer did not accept; somebody else calls next
 * @param signatureRequired whether it ends only with the customer's signature
 * @param questions what is asked in the call, as long as it can still be asked; only on a callback read by itself
 * @param ending why it was cancelled
 */
@Schema(name = "Callback")
public record CallbackView(
        UUID id,
        String number,
        CallbackKind kind,
        Text title,
        CallbackReason cause,
        String reason,
        @Nullable LocalDate originalCallOn,
        @Nullable String message,
        @Nullable Boolean messageWithheld,
        @Nullable UUID ticketId,
        @Nullable UUID customerId,
        @Nullable UUID planId,
        LocalDate dueOn,
        Instant dueAt,
        boolean overdue,
        CallbackStatus state,
        boolean closed,
        @Nullable String assignee,
        @Nullable Instant heldUntil,
        @Nullable Instant nextAt,
        @Nullable String rejectedBy,
        boolean signatureRequired,
        @Nullable List<Question> questions,
        List<AttemptView> attempts,
        @Nullable String ending,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    static CallbackView of(
            CallbackTask task, List<Attempt> attempts, @Nullable List<Question> questions, boolean released) {
        Origin origin = task.origin();
        return new CallbackView(
                task.id(),
                task.number(),
                origin.kind(),
                origin.kind().title(),
                origin.reason(),
                origin.note() == null ? origin.reason().name() : origin.note(),
                origin.originalCallOn(),
                released ? origin.message() : null,
                origin.message() == null ? null : !released,
                origin.ticketId(),
                origin.customerId(),
                origin.planId(),
                task.deadline().dueOn(),
                task.deadline().dueAt(),
                task.isOverdue(),
                task.state(),
                task.state().isClosed(),
                task.nextCall().assignee(),
                task.nextCall().heldUntil(),
                task.nextCall().nextAt(),
                task.nextCall().rejectedBy(),
                origin.kind().isSigned(),
                questions,
                attempts.stream().map(AttemptView::of).toList(),
                task.ending(),
                task.trace().createdAt(),
                task.trace().createdBy(),
                task.trace().updatedAt(),
                task.trace().updatedBy());
    }
}
