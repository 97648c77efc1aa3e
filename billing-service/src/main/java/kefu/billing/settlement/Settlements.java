package kefu.billing.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All settlement statements. */
@ApplicationScoped
class Settlements implements PanacheRepositoryBase<Settlement, UUID> {

    Settlement get(UUID id) {
        return findByIdOptional(id).orElseThrow(Settlements::unknown);
    }

    Settlement lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Settlements::unknown);
    }

    /** The statement that holds the reading: at most one that is not void. */
    Optional<Settlement> findHolding(UUID readingId) {
        return find("readingId = ?1 and readingMark = 1", readingId).firstResultOptional();
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有该结算单", "There is no such settlement");
    }
}
