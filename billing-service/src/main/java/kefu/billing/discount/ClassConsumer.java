package kefu.billing.discount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;

/** Follows the customers' classes. */
@ApplicationScoped
class ClassConsumer implements EventHandler {

    private final CustomerClasses classes;

    ClassConsumer(CustomerClasses classes) {
        this.classes = classes;
    }

    /** What billing needs of {@code customer.classified.v1}. */
    record Classified(String to) {}

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("customer.classified.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Classified classified = event.as(Classified.class);
        CustomerClass known = classes.findById(event.subject());
        if (known == null) {
            classes.persist(new CustomerClass(event.subject(), classified.to(), event.time(), event.sequence()));
        } else {
            known.becomes(classified.to(), event.time(), event.sequence());
        }
    }
}
