package kefu.billing.dunning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which invoices which case is about. */
@ApplicationScoped
class DunningDebts implements PanacheRepositoryBase<DunningDebt, DunningDebt.Key> {

    /** Nothing happens if it is one already: paid, and open again since the payment was reversed. */
    void add(UUID caseId, UUID invoiceId) {
        if (findById(new DunningDebt.Key(caseId, invoiceId)) == null) {
            persist(new DunningDebt(caseId, invoiceId));
        }
    }

    List<DunningDebt> listOf(Collection<UUID> cases) {
        return list("id.caseId in ?1 order by id.caseId, id.invoiceId", cases);
    }

    List<UUID> listInvoicesOf(UUID caseId) {
        return listOf(List.of(caseId)).stream().map(DunningDebt::invoiceId).toList();
    }
}
