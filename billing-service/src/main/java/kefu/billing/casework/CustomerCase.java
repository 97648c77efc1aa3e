package kefu.billing.casework;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import kefu.platform.casework.StoredCase;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;

/** A customer's case that follows a process of the manual. */
@MappedSuperclass
public abstract class CustomerCase extends StoredCase {

    @Column(name = "customer_id")
    private UUID customerId;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected CustomerCase() {}

    protected CustomerCase(UUID id, String number, UUID customerId, CaseState opened, Actor by) {
        super(id, number, opened, by.operator());
        this.customerId = customerId;
    }

    public UUID customerId() {
        return customerId;
    }

    /** The version of its process it began with and keeps. */
    public int processVersion() {
        return caseState().version();
    }
}
