package kefu.customer.recalculation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Walks as stored. */
@ApplicationScoped
class Recalculations implements PanacheRepositoryBase<Recalculation, UUID> {}
