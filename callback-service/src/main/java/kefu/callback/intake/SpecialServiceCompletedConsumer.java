package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.Origin;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A special service was done: the customer is asked by telephone how satisfied he is (003-篇11 三3). */
@ApplicationScoped
class SpecialServiceCompletedConsumer implements EventHandler {

    private final Intake intake;
    private final DuePolicy policy;

    SpecialServiceCompletedConsumer(Intake intake, DuePolicy policy) {
        this.intake = intake;
        this.policy = policy;
    }

    /** The fields used of the event. */
    record Done(Instant completedAt, @Nullable UUID customerId) {}

    @Override
    public String topic() {
        return "ticket.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("ticket.special-service.completed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Done service = event.as(Done.class);
        intake.open(
                "special-service:" + event.subject() + ":" + service.completedAt(),
                Origin.of(
                        CallbackKind.SPECIAL_SERVICE,
                        CallbackReason.SPECIAL_SERVICE_COMPLETED,
                        event.subject(),
                        service.customerId()),
                service.completedAt(),
                policy.specialServiceDays());
    }
}
