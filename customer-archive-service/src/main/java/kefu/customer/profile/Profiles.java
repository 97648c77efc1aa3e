package kefu.customer.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Profiles as stored, one per customer. */
@ApplicationScoped
public class Profiles implements PanacheRepositoryBase<ProfileRow, UUID> {

    /** For a file that is destroyed. */
    public void removeOf(UUID customerId) {
        deleteById(customerId);
    }
}
