package kefu.callback.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Undertakings as stored. */
@ApplicationScoped
class Undertakings implements PanacheRepositoryBase<Undertaking, UUID> {

    /** Whatever waits for this callback. */
    Optional<Undertaking> findWaitingFor(UUID callback) {
        return find("callbackId", callback).firstResultOptional();
    }
}
