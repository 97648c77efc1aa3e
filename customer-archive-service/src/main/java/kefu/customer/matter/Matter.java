package kefu.customer.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kefu.platform.casework.StoredCase;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** One thing asked for or reported about a customer file, on its way through its process. */
@Entity
@Table(name = "matter")
class Matter extends StoredCase {

    @Column(name = "customer_id")
    private @Nullable UUID customerId;

    private @Nullable String department;

    /** What was supplied after the day it was due; null where nothing is due. */
    private @Nullable Boolean late;

    /** For Hibernate. */
    protected Matter() {}

    Matter(UUID id, String number, @Nullable UUID customerId, CaseState opened, Actor by) {
        super(id, number, opened, by.operator());
        this.customerId = customerId;
        this.late = opened.data().path("late").isBoolean()
                ? opened.data().path("late").booleanValue()
                : null;
        this.department = opened.department() == null ? by.department() : opened.department();
    }

    @Nullable
    UUID customerId() {
        return customerId;
    }

    /** The department it was opened in. */
    @Nullable
    String department() {
        return department;
    }
}
