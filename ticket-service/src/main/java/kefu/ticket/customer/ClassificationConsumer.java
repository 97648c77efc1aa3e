package kefu.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.process.Processes;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the replica of customer classes up to date: the next ticket of an A customer goes to his dedicated handler, and where
 * a process gives time by class, the tickets he has open are computed anew.
 */
@ApplicationScoped
class ClassificationConsumer implements EventHandler {

    private static final Logger LOG = Logger.getLogger(ClassificationConsumer.class);

    /** Whoever opens a ticket at this very moment does so with the class known before, and is done by then. */
    private static final Duration UNTIL_ALL_ARE_OPEN = Duration.ofSeconds(10);

    private final CustomerClasses classes;
    private final Processes processes;
    private final Timers timers;
    private final Clock clock;

    ClassificationConsumer(CustomerClasses classes, Processes processes, Timers timers, Clock clock) {
        this.classes = classes;
        this.processes = processes;
        this.timers = timers;
        this.clock = clock;
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
        if (processes.anyAsksFor(CustomerClasses.FACT)) {
            timers.schedule(
                    CustomerClasses.TIMER,
                    event.subject(),
                    CustomerClasses.TIMER,
                    clock.instant().plus(UNTIL_ALL_ARE_OPEN));
        }
        LOG.infof("Customer %s is of class %s now", event.subject(), fact.to());
    }

    /** What this service needs to know of a classification. */
    record Classified(String to, @Nullable String dedicatedHandler) {}
}
