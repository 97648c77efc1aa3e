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

/** An order was accepted: 客户订单生成之日初访, the customer is called the same day (001-④一1). */
@ApplicationScoped
class OrderAcceptedConsumer implements EventHandler {

    private final Intake intake;
    private final DuePolicy policy;

    OrderAcceptedConsumer(Intake intake, DuePolicy policy) {
        this.intake = intake;
        this.policy = policy;
    }

    /** The fields used of the event. */
    record Accepted(Instant acceptedAt, @Nullable UUID customerId) {}

    @Override
    public String topic() {
        return "ticket.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("ticket.order.accepted.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Accepted order = event.as(Accepted.class);
        intake.open(
                "order:" + event.subject(),
                Origin.of(CallbackKind.INITIAL, CallbackReason.ORDER_ACCEPTED, event.subject(), order.customerId()),
                order.acceptedAt(),
                policy.initialDays());
    }
}
