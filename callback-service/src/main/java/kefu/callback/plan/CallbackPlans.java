package kefu.callback.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.AlongIndex;
import org.jspecify.annotations.Nullable;

/** All plans. */
@ApplicationScoped
public class CallbackPlans implements PanacheRepositoryBase<CallbackPlan, UUID> {

    public CallbackPlan get(UUID id) {
        return findByIdOptional(id).orElseThrow(CallbackPlans::unknown);
    }

    CallbackPlan getForChange(UUID id) {
        return findForChange(id).orElseThrow(CallbackPlans::unknown);
    }

    Optional<CallbackPlan> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isTaken(String activeKey) {
        return count("activeKey", activeKey) > 0;
    }

    List<CallbackPlan> activeOf(UUID contractId) {
        return find("contractId = ?1 and state = ?2 order by id", contractId, PlanStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<CallbackPlan> activeFor(UUID customerId) {
        return find("customerId = ?1 and state = ?2 order by id", customerId, PlanStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** One page, newest last. */
    public List<CallbackPlan> list(
            @Nullable UUID customer, @Nullable PlanStatus state, @Nullable UUID after, int rows) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        if (customer != null) {
            where.append(" and customerId = :customer");
            values.and("customer", customer);
        }
        if (state != null) {
            where.append(" and state = :state");
            values.and("state", state);
        }
        if (after != null) {
            where.append(" and id > :after");
            values.and("after", after);
        }
        TypedQuery<CallbackPlan> query =
                getEntityManager().createQuery("from CallbackPlan where " + where + " order by id", CallbackPlan.class);
        values.map().forEach(query::setParameter);
        String index = customer != null
                ? "callback_plan_customer"
                : state != null ? "callback_plan_state" : AlongIndex.PRIMARY;
        return AlongIndex.read(query, index, rows);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有这个回访计划", "There is no such callback plan");
    }
}
