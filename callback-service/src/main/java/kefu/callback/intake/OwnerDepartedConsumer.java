package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.Origin;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looked after a customer has left: a customer with a successor is told the reason and who it is, an old one is
 * asked what he was promised (001-④一4). A new customer without successor stands on the unowned list and is not called.
 */
@ApplicationScoped
class OwnerDepartedConsumer implements EventHandler {

    private final Intake intake;
    private final DuePolicy policy;

    OwnerDepartedConsumer(Intake intake, DuePolicy policy) {
        this.intake = intake;
        this.policy = policy;
    }

    /** The fields used of the event. */
    record Departed(
            UUID departureId,
            String departed,
            LocalDate leftOn,
            @Nullable String successor,
            boolean oldCustomer) {}

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("customer.owner-departed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Departed left = event.as(Departed.class);
        if (left.successor() != null || left.oldCustomer()) {
            Origin origin = new Origin(
                    CallbackKind.OWNER_CHANGE,
                    left.oldCustomer() ? CallbackReason.OLD_CUSTOMERS_OWNER_DEPARTED : CallbackReason.OWNER_DEPARTED,
                    left.oldCustomer() ? "老客户：询问服务承诺" : "告知接替人员",
                    message(left),
                    null,
                    event.subject(),
                    null,
                    null);
            intake.open(
                    "departure:" + left.departureId() + ":" + event.subject(),
                    origin,
                    event.time(),
                    policy.ownerChangeDays());
        }
    }

    private static String message(Departed left) {
        String notice = "业务人员 " + left.departed() + " 已于 " + left.leftOn() + " 离职";
        return left.successor() == null ? notice + "，暂由客服部负责。" : notice + "，由 " + left.successor() + " 接替。";
    }
}
