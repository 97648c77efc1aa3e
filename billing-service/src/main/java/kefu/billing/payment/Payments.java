package kefu.billing.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All payments. Those that are to be changed are read locked, after the customer's account. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    Payment get(UUID id) {
        return findByIdOptional(id).orElseThrow(Payments::unknown);
    }

    Payment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Payments::unknown);
    }

    UUID customerOf(UUID id) {
        return find("select customerId from Payment where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(Payments::unknown);
    }

    /** The customer's credit, the oldest money first. */
    List<Payment> lockCreditOf(UUID customerId) {
        return find("customerId = ?1 and openCredit = true order by id", customerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有该收款", "There is no such payment");
    }
}
