package kefu.billing.dunning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One overdue invoice a case is about. */
@Entity
@Table(name = "dunning_debt")
class DunningDebt {

    /** Case and invoice. */
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "invoice_id") UUID invoiceId) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected DunningDebt() {}

    DunningDebt(UUID caseId, UUID invoiceId) {
        this.id = new Key(caseId, invoiceId);
    }

    UUID caseId() {
        return id.caseId();
    }

    UUID invoiceId() {
        return id.invoiceId();
    }
}
