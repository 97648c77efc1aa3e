package kefu.billing.invoice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All invoices. Those that are to be changed are read with their row locked, after the customer's account. */
@ApplicationScoped
public class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

    public Invoice get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该账单", "There is no such invoice"));
    }

    public Optional<Invoice> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Invoice lock(UUID id) {
        return findLocked(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该账单", "There is no such invoice"));
    }

    /** Whose invoice it is, without loading it: the account is locked before the invoice is read. */
    public Optional<UUID> findCustomerOf(UUID id) {
        return find("select customerId from Invoice where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    public List<Invoice> listLocked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public List<Invoice> lockOpenOf(UUID customerId) {
        return find(
                        "customerId = ?1 and status in (?2, ?3) order by id",
                        customerId,
                        InvoiceStatus.ISSUED,
                        InvoiceStatus.PARTLY_PAID)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether he owes anything; read along his open invoices, which are few. */
    public boolean isAnyOpenOf(UUID customerId) {
        return find(
                        "customerId = ?1 and status in (?2, ?3)",
                        customerId,
                        InvoiceStatus.ISSUED,
                        InvoiceStatus.PARTLY_PAID)
                .firstResultOptional()
                .isPresent();
    }

    public List<Invoice> lockOverdueOf(UUID customerId, InvoiceKind kind) {
        return find("customerId = ?1 and overdue = true and origin.kind = ?2 order by id", customerId, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
