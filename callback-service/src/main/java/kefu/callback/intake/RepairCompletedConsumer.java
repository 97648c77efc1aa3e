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

/** A repair was accepted: the reporter is called back, 《报修回访记录》 (002-M2). */
@ApplicationScoped
class RepairCompletedConsumer implements EventHandler {

    private final Intake intake;
    private final DuePolicy policy;

    RepairCompletedConsumer(Intake intake, DuePolicy policy) {
        this.intake = intake;
        this.policy = policy;
    }

    /** The fields used of the event. */
    record Repaired(Instant completedAt, @Nullable UUID customerId) {}

    @Override
    public String topic() {
        return "ticket.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("ticket.repair.completed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Repaired repair = event.as(Repaired.class);
        intake.open(
                "repair:" + event.subject() + ":" + repair.completedAt(),
                Origin.of(CallbackKind.REPAIR, CallbackReason.REPAIR_COMPLETED, event.subject(), repair.customerId()),
                repair.completedAt(),
                policy.repairDays());
    }
}
