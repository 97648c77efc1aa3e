package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.process.Actor;

/** Who is at work in this request. */
@ApplicationScoped
class People {

    private final CurrentCaller caller;
    private final Viewers viewers;

    People(CurrentCaller caller, Viewers viewers) {
        this.caller = caller;
        this.viewers = viewers;
    }

    Person current() {
        return new Person(viewers.current(), Actor.of(caller.get()));
    }
}
