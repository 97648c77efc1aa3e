package kefu.billing.discount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What customer-archive-service last said of a customer's class; a copy, never decided here. */
@Entity
@Table(name = "customer_class")
class CustomerClass {

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "class")
    private String name;

    private Instant since;

    /** Of the last event applied: an older one that comes late changes nothing. */
    private long sequence;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected CustomerClass() {}

    CustomerClass(UUID customerId, String name, Instant since, long sequence) {
        this.customerId = customerId;
        this.name = name;
        this.since = since;
        this.sequence = sequence;
    }

    void becomes(String newName, Instant at, long eventSequence) {
        if (eventSequence > sequence) {
            name = newName;
            since = at;
            sequence = eventSequence;
        }
    }

    String name() {
        return name;
    }
}
