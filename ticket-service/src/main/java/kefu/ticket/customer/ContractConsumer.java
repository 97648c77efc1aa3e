package kefu.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jboss.logging.Logger;

/** Keeps the replica of contracts up to date: whoever works on a ticket sees what the customer is entitled to. */
@ApplicationScoped
class ContractConsumer implements EventHandler {

    private static final Logger LOG = Logger.getLogger(ContractConsumer.class);

    private final CustomerContracts contracts;

    ContractConsumer(CustomerContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("customer.contract.registered.v1", "customer.contract.changed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        CustomerContract told = event.as(CustomerContract.class);
        contracts.keep(event.subject(), told, event.sequence());
        LOG.infof("Customer %s has contract %s", event.subject(), told.contractId());
    }
}
