package kefu.billing.charge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All charges for services. */
@ApplicationScoped
class ServiceCharges implements PanacheRepositoryBase<ServiceCharge, UUID> {

    ServiceCharge get(UUID id) {
        return findByIdOptional(id).orElseThrow(ServiceCharges::unknown);
    }

    ServiceCharge lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ServiceCharges::unknown);
    }

    Optional<ServiceCharge> findOfTicket(UUID ticketId) {
        return find("ticketId", ticketId).firstResultOptional();
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有该收费", "There is no such charge");
    }
}
