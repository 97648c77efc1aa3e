package kefu.billing.refund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All refunds. */
@ApplicationScoped
class Refunds implements PanacheRepositoryBase<Refund, UUID> {

    Refund get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该退款", "There is no such refund"));
    }
}
