package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import kefu.callback.plan.CustomerPlanDesk;
import kefu.callback.task.CallbackDesk;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Another one looks after a customer (离职人员客户移交, 001-④一4): what callbacks of his lay in the hands of whoever did so before go
 * with the customer, those to come in his plans too. What others have in hand stays with them.
 */
@ApplicationScoped
class OwnerChangedConsumer implements EventHandler {

    private final CallbackDesk callbacks;
    private final CustomerPlanDesk plans;
    private final Intake intake;

    OwnerChangedConsumer(CallbackDesk callbacks, CustomerPlanDesk plans, Intake intake) {
        this.callbacks = callbacks;
        this.plans = plans;
        this.intake = intake;
    }

    /** The fields used of the event. */
    record Changed(@Nullable String from, @Nullable String to) {}

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("customer.owner-changed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Changed owner = event.as(Changed.class);
        UUID customer = event.subject();
        if (owner.from() != null) {
            callbacks.passOn(customer, owner.from(), owner.to(), intake.now());
            plans.passOn(customer, owner.from(), owner.to(), intake.now());
        }
    }
}
