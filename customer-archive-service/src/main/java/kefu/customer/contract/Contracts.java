package kefu.customer.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.web.Paging;

/** Contracts as stored. */
@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, UUID> {

    /** The day the customer's first contract was signed. */
    public Optional<LocalDate> findFirstSigned(UUID customerId) {
        return getEntityManager()
                .createQuery(
                        "select c.terms.signedOn from Contract c where c.customerId = ?1 order by c.terms.signedOn",
                        LocalDate.class)
                .setParameter(1, customerId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** For a file that is destroyed: what was agreed stays, the responsible person does not. */
    public void anonymise(UUID customerId) {
        list("customerId", customerId).forEach(Contract::anonymise);
    }

    List<Contract> list(UUID customerId, Paging paging) {
        List<String> after = paging.after();
        var rows = after.isEmpty()
                ? find("customerId = ?1 order by id desc", customerId)
                : find("customerId = ?1 and id < ?2 order by id desc", customerId, UUID.fromString(after.getFirst()));
        return rows.page(0, paging.fetch()).list();
    }

    Optional<Contract> find(UUID customerId, UUID id) {
        return findByIdOptional(id).filter(contract -> contract.customerId().equals(customerId));
    }
}
