package kefu.billing.charge;

import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Quantity;
import kefu.billing.office.TicketNews;

/** After a special service 「须向客户送达缴费通知单」 (003-篇11 三3): the completed ticket becomes a charge and its notice. */
@Singleton
class SpecialServiceConsumer extends TicketNews {

    private static final String OPERATOR = "billing-service";
    private static final int DECIMALS = 3;

    SpecialServiceConsumer(ChargeDesk desk, BusinessDay day) {
        super(Map.of(
                "ticket.special-service.completed.v1",
                event -> desk.done(service(event.subject(), event.as(SpecialServiceCompleted.class), day), OPERATOR)));
    }

    private static ServiceDone service(UUID ticket, SpecialServiceCompleted completed, BusinessDay day) {
        return new ServiceDone(
                ticket,
                completed.customerId(),
                completed.item(),
                // A ticket may measure more finely than is charged.
                new Quantity(completed.quantity().setScale(DECIMALS, RoundingMode.HALF_EVEN)),
                day.on(completed.completedAt()));
    }
}
