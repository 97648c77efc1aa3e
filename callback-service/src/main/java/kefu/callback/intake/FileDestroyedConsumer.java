package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.callback.plan.CustomerPlanDesk;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** A file was destroyed (档案销毁): nobody knows any more whom its plans would call, so they end; what is open a supervisor decides. */
@ApplicationScoped
class FileDestroyedConsumer implements EventHandler {

    private final CustomerPlanDesk plans;
    private final Intake intake;

    FileDestroyedConsumer(CustomerPlanDesk plans, Intake intake) {
        this.plans = plans;
        this.intake = intake;
    }

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("customer.archive.destroyed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        plans.close(event.subject(), "file destroyed", intake.now());
    }
}
