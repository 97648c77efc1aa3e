package kefu.billing.renewal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.billing.office.Seek;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** All renewals. */
@ApplicationScoped
class Renewals implements PanacheRepositoryBase<Renewal, UUID> {

    Renewal get(UUID id) {
        return findByIdOptional(id).orElseThrow(Renewals::unknown);
    }

    Renewal lock(UUID id) {
        return findLocked(id).orElseThrow(Renewals::unknown);
    }

    Optional<Renewal> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Renewal> lockOpenOf(UUID contractId) {
        return find("openContract", contractId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What of a customer's one salesperson is responsible for, or nobody. */
    List<Renewal> lockOpenOf(UUID customerId, @Nullable String salesperson) {
        return find("customerId = ?1 and closed = false order by id", customerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(renewal -> Objects.equals(renewal.salesperson(), salesperson))
                .toList();
    }

    /** Reminded and not taken up yet, the earliest day first. */
    List<Renewal> listReminded(Paging paging) {
        List<String> after = Seek.afterTwo(paging);
        String beyond = after == null ? "" : " and (remindOn > :day or remindOn = :day and id > :id)";
        TypedQuery<Renewal> query = getEntityManager()
                .createQuery("from Renewal where state = :state" + beyond + " order by remindOn, id", Renewal.class)
                .setParameter("state", "REMINDED");
        if (after != null) {
            query.setParameter("day", Seek.date(after.getFirst())).setParameter("id", Seek.id(after.getLast()));
        }
        return AlongIndex.read(query, "renewal_due", paging.fetch());
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有该续费记录", "There is no such renewal");
    }
}
