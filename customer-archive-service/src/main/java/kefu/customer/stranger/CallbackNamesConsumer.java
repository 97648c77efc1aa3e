package kefu.customer.stranger;

import jakarta.inject.Singleton;
import java.util.Set;

/** Whom callbacks and plans of callbacks are for. */
@Singleton
class CallbackNamesConsumer extends NamedCustomer {

    CallbackNamesConsumer(StrangerDesk desk) {
        super(desk, "callback.events", Set.of("callback.task.created.v1", "callback.plan.created.v1"));
    }
}
