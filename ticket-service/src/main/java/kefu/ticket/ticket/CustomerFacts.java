package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.Definition;
import kefu.ticket.customer.CustomerClass;
import kefu.ticket.customer.CustomerClasses;
import org.jspecify.annotations.Nullable;

/** What a process may ask about the customer of a ticket beside its form ({@code facts:}). */
@ApplicationScoped
class CustomerFacts {

    private final CustomerClasses classes;

    CustomerFacts(CustomerClasses classes) {
        this.classes = classes;
    }

    /** His class is looked up only for a process that asks for it; a null in it if he has none, or nobody told us. */
    ObjectNode of(Definition definition, @Nullable UUID customer) {
        ObjectNode facts = Json.object();
        if (definition.asksFor(CustomerClasses.FACT)) {
            String known = customer == null
                    ? null
                    : classes.find(customer).map(CustomerClass::value).orElse(null);
            facts.put(CustomerClasses.FACT, known);
        }
        return facts;
    }
}
