package kefu.billing.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Papers as stored. */
@ApplicationScoped
class Papers implements PanacheRepositoryBase<Paper, UUID> {

    /** What is open about an invoice. */
    List<Paper> listOpenAbout(UUID invoice) {
        return list("invoiceId = ?1 and closed = false order by id", invoice);
    }

    /** Everything about an invoice, what is over as well. */
    List<Paper> listAbout(UUID invoice) {
        return list("invoiceId = ?1 order by id", invoice);
    }

    /** What is open about a customer in one process. */
    List<Paper> listOpenOf(UUID customer, String process) {
        return list("customerId = ?1 and process = ?2 and closed = false order by id", customer, process);
    }
}
