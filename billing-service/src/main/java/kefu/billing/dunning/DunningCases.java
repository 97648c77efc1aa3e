package kefu.billing.dunning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All dunning cases. */
@ApplicationScoped
class DunningCases implements PanacheRepositoryBase<DunningCase, UUID> {

    DunningCase get(UUID id) {
        return findByIdOptional(id).orElseThrow(DunningCases::unknown);
    }

    DunningCase lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(DunningCases::unknown);
    }

    Optional<DunningCase> lockOpenOf(UUID customerId) {
        return find("openCustomer", customerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有该催缴案", "There is no such dunning case");
    }
}
