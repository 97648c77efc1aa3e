package kefu.customer.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Standings as stored, one per customer. */
@ApplicationScoped
class Standings implements PanacheRepositoryBase<Standing, UUID> {}
