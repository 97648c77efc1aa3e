package kefu.customer.stranger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;

/** Strangers as stored. */
@ApplicationScoped
class Strangers implements PanacheRepositoryBase<Stranger, UUID> {

    /** Counts him; true the first time. One statement, so that two services may name him at once. */
    boolean count(UUID customer, ReceivedEvent event, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                        INSERT INTO stranger (id, customer_id, event_type, subject, times, first_named_at, last_named_at)
                        VALUES (?1, ?2, ?3, ?4, 1, ?5, ?5)
                        ON DUPLICATE KEY UPDATE times = times + 1, last_named_at = ?5""")
                        .setParameter(1, Uuid7.at(now))
                        .setParameter(2, customer)
                        .setParameter(3, event.type())
                        .setParameter(4, event.subject())
                        .setParameter(5, now)
                        .executeUpdate()
                == 1;
    }

    /** The latest first. */
    List<Stranger> list(Paging paging) {
        return AlongIndex.newestFirst(getEntityManager(), Stranger.class, Map.of(), AlongIndex.PRIMARY, paging);
    }
}
