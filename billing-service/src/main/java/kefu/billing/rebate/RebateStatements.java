package kefu.billing.rebate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All rebate statements. */
@ApplicationScoped
class RebateStatements implements PanacheRepositoryBase<RebateStatement, UUID> {

    Optional<RebateStatement> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<RebateStatement> findOf(String partner, String month) {
        return find("partner = ?1 and statementMonth = ?2", partner, month).firstResultOptional();
    }
}
