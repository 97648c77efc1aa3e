package kefu.customer.departure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Into whose hands one customer went; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "departure_customer")
class HandedCustomer {

    @Id
    private UUID id;

    @Column(name = "departure_id")
    private UUID departureId;

    @Column(name = "customer_id")
    private UUID customerId;

    private @Nullable String successor;

    @Column(name = "old_customer")
    private boolean oldCustomer;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected HandedCustomer() {}

    HandedCustomer(UUID id, UUID departureId, DepartureView.Handed handed) {
        this.id = id;
        this.departureId = departureId;
        this.customerId = handed.customerId();
        this.successor = handed.successor();
        this.oldCustomer = handed.oldCustomer();
    }

    DepartureView.Handed view() {
        return new DepartureView.Handed(customerId, successor, oldCustomer);
    }
}
