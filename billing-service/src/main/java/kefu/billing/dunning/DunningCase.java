package kefu.billing.dunning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kefu.billing.casework.ManualCase;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * One customer's way through the dunning of his overdue gas invoices. A customer has at most one open case. What it is
 * about are its debts.
 */
@Entity
@Table(name = "dunning_case")
class DunningCase extends ManualCase {

    @Column(name = "open_customer")
    private @Nullable UUID openCustomer;

    /** For Hibernate, which fills the fields. */
    protected DunningCase() {}

    DunningCase(UUID id, String number, UUID customerId, CaseState opened, Instant now) {
        super(id, number, customerId, opened, now);
        this.openCustomer = customerId;
    }

    @Override
    public void moveTo(CaseState reached, Instant now) {
        super.moveTo(reached, now);
        openCustomer = isClosed() ? null : openCustomer;
    }

    /** Until somebody has been noticed, whatever falls overdue belongs to this case. */
    boolean isOpenToMore() {
        return !isClosed() && !caseState().taken().containsKey("notice");
    }
}
