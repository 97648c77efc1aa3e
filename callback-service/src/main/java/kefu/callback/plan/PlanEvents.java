package kefu.callback.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What others learn of plans. */
@ApplicationScoped
class PlanEvents {

    private final Outbox outbox;

    PlanEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of every event about a plan. */
    record Told(
            PlanKind kind,
            PlanStatus state,
            UUID customerId,
            @Nullable UUID contractId,
            @Nullable LocalDate nextOn) {}

    void created(CallbackPlan plan) {
        tell("callback.plan.created.v1", plan);
    }

    void changed(CallbackPlan plan) {
        tell("callback.plan.changed.v1", plan);
    }

    void closed(CallbackPlan plan) {
        tell("callback.plan.closed.v1", plan);
    }

    private void tell(String type, CallbackPlan plan) {
        outbox.add(
                plan.id(),
                type,
                new Told(plan.kind(), plan.state(), plan.customerId(), plan.contractId(), plan.nextOn()));
    }
}
