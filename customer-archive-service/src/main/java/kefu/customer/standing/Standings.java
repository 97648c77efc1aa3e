package kefu.customer.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Standings as stored, one per customer. */
@ApplicationScoped
class Standings implements PanacheRepositoryBase<Standing, UUID> {

    /** Those of these customers. */
    List<Standing> of(List<UUID> customers) {
        return customers.isEmpty() ? List.of() : list("customerId in ?1", customers);
    }
}
