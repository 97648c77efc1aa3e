package kefu.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the replica of customer classes up to date; the next ticket of an A customer goes to his dedicated handler. */
@ApplicationScoped
class ClassificationConsumer implements EventHandler {

    private static final Logger LOG = Logger.getLogger(ClassificationConsumer.class);

    private final CustomerClasses classes;

    ClassificationConsumer(CustomerClasses classes) {
        this.classes = classes;
    }

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
        Classified fact = event.as(Classified.class);
        classes.keep(event.subject(), new CustomerClass(fact.to(), fact.dedicatedHandler()), event.sequence());
        LOG.infof("Customer %s is of class %s now", event.subject(), fact.to());
    }

    /** What this service needs to know of a classification. */
    record Classified(String to, @Nullable String dedicatedHandler) {}
}
