package kefu.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import kefu.platform.inbox.EventHandler;

/** The topics the log of changes is made from: one of each service. */
@ApplicationScoped
class TopicIntakes {

    private final ChangeLog log;

    TopicIntakes(ChangeLog log) {
        this.log = log;
    }

    @Produces
    @Singleton
    EventHandler tickets() {
        return new TopicIntake("ticket.events", log);
    }

    @Produces
    @Singleton
    EventHandler customers() {
        return new TopicIntake("customer.events", log);
    }

    @Produces
    @Singleton
    EventHandler callbacks() {
        return new TopicIntake("callback.events", log);
    }

    @Produces
    @Singleton
    EventHandler bills() {
        return new TopicIntake("billing.events", log);
    }
}
