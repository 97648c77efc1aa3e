package kefu.customer.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.web.Traced;

/** A contract with a customer (合同). It never exists without its responsible person. */
@Entity
@Table(name = "contract")
class Contract extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    @Embedded
    private ContractTerms terms;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Contract() {}

    Contract(UUID id, String number, UUID customerId, ContractTerms terms, String operator, Instant now) {
        this.id = id;
        this.number = number;
        this.customerId = customerId;
        this.terms = terms;
        this.createdBy = operator;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(ContractTerms changed, Instant now) {
        terms = changed;
        updatedAt = now;
    }

    void anonymise() {
        terms = terms.answeredForBy(new Responsible("-", "-", "removed@example.invalid", "-"));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID customerId() {
        return customerId;
    }

    ContractTerms terms() {
        return terms;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
