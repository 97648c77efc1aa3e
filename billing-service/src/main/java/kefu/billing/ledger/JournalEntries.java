package kefu.billing.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The journal: append-only. */
@ApplicationScoped
class JournalEntries implements PanacheRepositoryBase<JournalEntry, UUID> {}
