package kefu.customer.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.web.Traced;

/** A person at a customer (联系人). */
@Entity
@Table(name = "contact")
public class Contact extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "customer_id")
    private UUID customerId;

    @Embedded
    private ContactDetails details;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Contact() {}

    public Contact(UUID id, UUID customerId, ContactDetails details, String operator, Instant now) {
        this.id = id;
        this.customerId = customerId;
        this.details = details;
        this.createdBy = operator;
        this.createdAt = now;
    }

    void change(ContactDetails changed) {
        this.details = changed;
    }

    UUID id() {
        return id;
    }

    UUID customerId() {
        return customerId;
    }

    long version() {
        return version;
    }

    ContactDetails details() {
        return details;
    }

    Instant createdAt() {
        return createdAt;
    }
}
