package kefu.billing.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Filter;
import kefu.platform.web.Paging;

/** The histories of all cases, each in the order of what happened. */
@ApplicationScoped
public class CaseHistories implements PanacheRepositoryBase<CaseHistory, UUID> {

    public List<CaseHistory> listOf(UUID caseId, Paging paging) {
        return new Filter()
                .by("caseId", caseId)
                .along("case_history_case", "caseId")
                .inOrderOf("id", CaseHistory.class, this, paging);
    }
}
