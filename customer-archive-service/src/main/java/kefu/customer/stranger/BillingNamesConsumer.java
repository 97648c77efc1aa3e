package kefu.customer.stranger;

import jakarta.inject.Singleton;
import java.util.Set;

/** Whom billing bills, and who is said to have paid. */
@Singleton
class BillingNamesConsumer extends NamedCustomer {

    BillingNamesConsumer(StrangerDesk desk) {
        super(desk, "billing.events", Set.of("billing.invoice.issued.v1", "billing.payment.received.v1"));
    }
}
