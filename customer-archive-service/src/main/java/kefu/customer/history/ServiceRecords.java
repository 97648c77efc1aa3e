package kefu.customer.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.web.Paging;

/** Services done, as stored: rows are added and read, nothing else. */
@ApplicationScoped
public class ServiceRecords implements PanacheRepositoryBase<ServiceRecord, UUID> {

    private static final String NEWEST_FIRST = " order by happenedAt desc, id desc";

    /** The latest services of a customer, newest first. */
    public List<ServiceRecordView> latest(UUID customerId, int most) {
        return find("customerId = ?1" + NEWEST_FIRST, customerId).page(0, most).list().stream()
                .map(ServiceRecord::view)
                .toList();
    }

    List<ServiceRecordView> list(UUID customerId, Paging paging) {
        List<String> after = paging.after();
        var rows = after.isEmpty()
                ? find("customerId = ?1" + NEWEST_FIRST, customerId)
                : find(
                        "customerId = ?1 and (happenedAt = ?2 and id < ?3 or happenedAt < ?2)" + NEWEST_FIRST,
                        customerId,
                        Instant.parse(after.getFirst()),
                        UUID.fromString(after.getLast()));
        return rows.page(0, paging.fetch()).list().stream()
                .map(ServiceRecord::view)
                .toList();
    }
}
