package kefu.customer.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Matters as stored. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, UUID> {

    /** Another one of a process about a customer that is not over. */
    Optional<Matter> findOpen(UUID customer, String process, UUID beside) {
        return find("customerId = ?1 and process = ?2 and closed = false and id <> ?3", customer, process, beside)
                .firstResultOptional();
    }

    /** The latest request of an operator about a customer that was granted and is not over. */
    Optional<Matter> findGranted(UUID customer, String operator, String process) {
        return find(
                        "customerId = ?1 and process = ?2 and openedBy = ?3 and state in ('GRANTED', 'VIEWED')"
                                + " order by id desc",
                        customer,
                        process,
                        operator)
                .firstResultOptional();
    }
}
