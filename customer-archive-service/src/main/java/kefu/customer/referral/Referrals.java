package kefu.customer.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.web.Paging;

/** Referrals as stored. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    /** How many customers somebody has brought, confirmed ones only. */
    public int confirmedOf(UUID referrerId) {
        return Math.toIntExact(count("referrerId = ?1 and status = ?2", referrerId, ReferralStatus.CONFIRMED));
    }

    Optional<Referral> findCounted(UUID referredId) {
        return find("countedFor", referredId).firstResultOptional();
    }

    Optional<Referral> findPair(UUID referrerId, UUID referredId) {
        return find("referrerId = ?1 and referredId = ?2", referrerId, referredId)
                .firstResultOptional();
    }

    /** The latest first. */
    List<Referral> list(Map<String, Object> wanted, Paging paging) {
        Map<String, Object> values = new HashMap<>(wanted);
        String where =
                wanted.keySet().stream().map(field -> field + " = :" + field).collect(Collectors.joining(" and "));
        List<String> after = paging.after();
        if (!after.isEmpty()) {
            where += (where.isEmpty() ? "" : " and ") + "id < :after";
            values.put("after", UUID.fromString(after.getFirst()));
        }
        return find(where + " order by id desc", values).page(0, paging.fetch()).list();
    }
}
