package kefu.callback.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What the callback service tells others about its tasks: ids, kinds and dates, never what a customer said or is called. */
@ApplicationScoped
public class TaskEvents {

    private final Outbox outbox;

    TaskEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of everything that tells of a task as such. */
    record Told(
            String number,
            CallbackKind kind,
            CallbackReason reason,
            @Nullable UUID ticketId,
            @Nullable UUID customerId,
            @Nullable UUID planId,
            LocalDate dueOn,
            Instant dueAt,
            @Nullable String assignee,
            int attempts) {}

    void created(CallbackTask task) {
        tell("callback.task.created.v1", task);
    }

    void due(CallbackTask task) {
        tell("callback.task.due.v1", task);
    }

    void overdue(CallbackTask task) {
        tell("callback.task.overdue.v1", task);
    }

    void assigned(CallbackTask task) {
        tell("callback.task.assigned.v1", task);
    }

    void cancelled(CallbackTask task) {
        tell("callback.task.cancelled.v1", task);
    }

    /** Too many fruitless attempts. */
    public void failed(CallbackTask task) {
        tell("callback.task.failed.v1", task);
    }

    private void tell(String type, CallbackTask task) {
        Origin origin = task.origin();
        outbox.add(
                task.id(),
                type,
                new Told(
                        task.number(),
                        origin.kind(),
                        origin.reason(),
                        origin.ticketId(),
                        origin.customerId(),
                        origin.planId(),
                        task.deadline().dueOn(),
                        task.deadline().dueAt(),
                        task.nextCall().assignee(),
                        task.attempts()));
    }
}
