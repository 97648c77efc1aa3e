package kefu.billing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.billing.office.BusinessDay;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** After a special service 「须向客户送达缴费通知单」 (003-篇11 三3): the completed ticket becomes a charge and its notice. */
@ApplicationScoped
class SpecialServiceConsumer implements EventHandler {

    private static final String OPERATOR = "billing-service";

    private final ChargeDesk desk;
    private final BusinessDay day;

    SpecialServiceConsumer(ChargeDesk desk, BusinessDay day) {
        this.desk = desk;
        this.day = day;
    }

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
        SpecialServiceCompleted completed = event.as(SpecialServiceCompleted.class);
        desk.done(
                new ServiceDone(
                        event.subject(),
                        completed.customerId(),
                        completed.item(),
                        completed.quantity(),
                        day.on(completed.completedAt())),
                OPERATOR);
    }
}
