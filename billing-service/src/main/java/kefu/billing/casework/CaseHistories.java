package kefu.billing.dunning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Seek;
import kefu.platform.web.Paging;

/** The histories of all cases, each in the order of what happened. */
@ApplicationScoped
class DunningHistories implements PanacheRepositoryBase<DunningHistory, UUID> {

    List<DunningHistory> listOf(UUID caseId, Paging paging) {
        UUID after = Seek.after(paging);
        var entries = after == null
                ? find("caseId = ?1 order by id", caseId)
                : find("caseId = ?1 and id > ?2 order by id", caseId, after);
        return entries.page(0, paging.fetch()).list();
    }
}
