package kefu.customer.secrecy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.platform.web.Paging;

/** The access log as stored: rows are added and read, nothing else. */
@ApplicationScoped
class AccessEntries implements PanacheRepositoryBase<AccessEntry, UUID> {

    /** The latest attempts first. */
    List<AccessEntry> list(UUID customerId, Paging paging) {
        List<String> after = paging.after();
        var rows = after.isEmpty()
                ? find("customerId = ?1 order by id desc", customerId)
                : find("customerId = ?1 and id < ?2 order by id desc", customerId, UUID.fromString(after.getFirst()));
        return rows.page(0, paging.fetch()).list();
    }
}
