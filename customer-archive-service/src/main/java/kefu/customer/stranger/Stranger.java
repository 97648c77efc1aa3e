package kefu.customer.stranger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An id somebody used for a customer who never had a file, with where it was used first and how often since. */
@Entity
@Table(name = "stranger")
class Stranger {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "event_type")
    private String eventType;

    private UUID subject;
    private long times;

    @Column(name = "first_named_at")
    private Instant firstNamedAt;

    @Column(name = "last_named_at")
    private Instant lastNamedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Stranger() {}

    StrangerView view() {
        return new StrangerView(id, customerId, eventType, subject, times, firstNamedAt, lastNamedAt);
    }
}
