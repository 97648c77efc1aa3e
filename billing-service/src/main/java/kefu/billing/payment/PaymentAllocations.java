package kefu.billing.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All shares of all payments. */
@ApplicationScoped
class PaymentAllocations implements PanacheRepositoryBase<PaymentAllocation, UUID> {

    List<PaymentAllocation> listOf(Collection<UUID> payments) {
        return list("paymentId in ?1 order by id", payments);
    }

    List<PaymentAllocation> listHeldBy(UUID paymentId) {
        return list("paymentId = ?1 and releasedAt is null order by id", paymentId);
    }

    List<PaymentAllocation> listHeldOn(UUID invoiceId) {
        return list("invoiceId = ?1 and releasedAt is null order by id", invoiceId);
    }
}
