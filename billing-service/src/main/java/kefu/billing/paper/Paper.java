package kefu.billing.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kefu.platform.casework.StoredCase;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** One paper on its way through its process, with the customer and the invoice it is about, where it is about any. */
@Entity
@Table(name = "paper")
public class Paper extends StoredCase {

    @Column(name = "customer_id")
    private @Nullable UUID customerId;

    @Column(name = "invoice_id")
    private @Nullable UUID invoiceId;

    /** For Hibernate. */
    protected Paper() {}

    Paper(UUID id, String number, @Nullable UUID customerId, CaseState opened, Actor by) {
        super(id, number, opened, by.operator());
        this.customerId = customerId;
    }

    void isAbout(UUID invoice) {
        invoiceId = invoice;
    }

    public @Nullable UUID customerId() {
        return customerId;
    }

    @Nullable
    UUID invoiceId() {
        return invoiceId;
    }
}
