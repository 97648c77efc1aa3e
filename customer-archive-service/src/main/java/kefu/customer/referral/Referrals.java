package kefu.customer.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.web.AlongIndex;
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
        return AlongIndex.newestFirst(getEntityManager(), Referral.class, wanted, index(wanted), paging);
    }

    private static String index(Map<String, Object> wanted) {
        String status = wanted.containsKey("status") ? "_status" : "";
        String whose = wanted.containsKey("referrerId")
                ? "_referrer" + status
                : wanted.containsKey("referredId") ? "_referred" : status;
        return whose.isEmpty() ? AlongIndex.PRIMARY : "referral" + whose;
    }
}
