package kefu.ticket.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import kefu.ticket.customer.CustomerClasses;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looked after a customer has left (离职人员客户移交, 001-④一4): what he had in hand for this customer is his successor's
 * from now on, also as dedicated handler; without a successor it waits in the queue again.
 */
@ApplicationScoped
class OwnerDepartedConsumer implements EventHandler {

    private final CustomerClasses classes;
    private final Succession succession;

    OwnerDepartedConsumer(CustomerClasses classes, Succession succession) {
        this.classes = classes;
        this.succession = succession;
    }

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
        classes.handedOver(event.subject(), left.departed(), left.successor(), event.sequence());
        succession.of(event.subject(), left, event.time());
    }

    /** What this service needs to know of a departure. */
    record Departed(String departed, @Nullable String successor) {}
}
