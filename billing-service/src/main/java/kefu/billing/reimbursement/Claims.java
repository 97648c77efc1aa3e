package kefu.billing.reimbursement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All claims. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    Optional<Claim> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The claim for a visit. */
    Optional<Claim> findOfTicket(UUID ticketId) {
        return find("ticketId = ?1 order by id", ticketId).firstResultOptional();
    }

    /** The claim that holds the voucher: at most one that is not rejected. */
    Optional<Claim> findHolding(String voucher) {
        return find("voucher = ?1 and voucherMark = 1", voucher).firstResultOptional();
    }
}
