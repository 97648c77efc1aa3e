package kefu.billing.dunning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kefu.billing.casework.CustomerCase;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * One customer's way through the dunning of his overdue gas invoices. A customer has at most one open case. What it is
 * about are its debts.
 */
@Entity
@Table(name = "dunning_case")
class DunningCase extends CustomerCase {

    @Column(name = "open_customer")
    private @Nullable UUID openCustomer;

    /** For Hibernate, which fills the fields. */
    protected DunningCase() {}

    DunningCase(UUID id, String number, UUID customerId, CaseState opened, Actor by) {
        super(id, number, customerId, opened, by);
        this.openCustomer = customerId;
    }

    @Override
    protected void moved(CaseState reached) {
        openCustomer = reached.closed() ? null : openCustomer;
    }

    /** Until somebody has been noticed, whatever falls overdue belongs to this case. */
    boolean isOpenToMore() {
        return !isClosed() && !caseState().taken().containsKey("notice");
    }
}
