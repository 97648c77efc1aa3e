package kefu.customer.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.customer.classification.CustomerClass;
import kefu.customer.secrecy.Confidentiality;
import kefu.customer.secrecy.Dealings;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * A customer file (客户档案). It is always graded, always has a class, and every change says who made it.
 */
@Entity
@Table(name = "customer_file")
public class CustomerFile extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    @Column(name = "customer_key")
    private String customerKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_class")
    private CustomerClass customerClass;

    @Embedded
    private FileDetails details;

    @Enumerated(EnumType.STRING)
    private @Nullable Dealings dealings;

    @Embedded
    private Confidentiality confidentiality;

    @Embedded
    private Reviews reviews;

    @Embedded
    private Appraisal appraisal;

    private boolean incomplete;

    @Column(name = "destroyed_at")
    private @Nullable Instant destroyedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected CustomerFile() {}

    CustomerFile(UUID id, Opening opening, String operator, Instant now) {
        this.id = id;
        this.number = opening.number();
        this.kind = opening.kind();
        this.customerKey = opening.customerKey();
        this.customerClass = opening.customerClass();
        this.details = opening.details();
        this.dealings = opening.dealings();
        this.confidentiality = opening.confidentiality();
        this.reviews = opening.reviews();
        this.appraisal = Appraisal.NONE;
        this.incomplete = opening.kind() == CustomerKind.ORGANISATION;
        this.createdBy = operator;
        this.createdAt = now;
        this.updatedBy = operator;
        this.updatedAt = now;
    }

    void change(FileDetails changed, String key, String operator, Instant now) {
        details = changed;
        customerKey = key;
        touch(operator, now);
    }

    void grade(Confidentiality graded, @Nullable Dealings by, String operator, Instant now) {
        confidentiality = graded;
        dealings = by;
        touch(operator, now);
    }

    /** Takes over the class the rules lead to; the file counts as changed only if it is another one. */
    public void classify(CustomerClass decided, String operator, Instant now) {
        if (customerClass != decided) {
            customerClass = decided;
            touch(operator, now);
        }
    }

    void reviewed(Reviews review, String operator, Instant now) {
        reviews = review;
        touch(operator, now);
    }

    void appraised(Appraisal found, String operator, Instant now) {
        appraisal = found;
        touch(operator, now);
    }

    /** Every institution has to have a complete basic archive (003-篇10 6.2); of a person none is asked. */
    void profiled(boolean complete) {
        incomplete = kind == CustomerKind.ORGANISATION && !complete;
    }

    /** What is left is the number, and that it was destroyed; nothing in it tells who the customer was. */
    void destroy(String operator, Instant now) {
        details = FileDetails.DESTROYED;
        appraisal = Appraisal.NONE;
        incomplete = false;
        customerKey = "DESTROYED:" + number;
        destroyedAt = now;
        touch(operator, now);
    }

    void touch(String operator, Instant now) {
        updatedBy = operator;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String number() {
        return number;
    }

    CustomerKind kind() {
        return kind;
    }

    String customerKey() {
        return customerKey;
    }

    public CustomerClass customerClass() {
        return customerClass;
    }

    public FileDetails details() {
        return details;
    }

    @Nullable
    Dealings dealings() {
        return dealings;
    }

    /** Where a file that is kept stands on a day. */
    FileState state(LocalDate day) {
        if (reviews.obsolete()) {
            return FileState.OBSOLETE;
        }
        if (reviews.overdueOn(day)) {
            return FileState.DUE_FOR_REVIEW;
        }
        return incomplete ? FileState.DRAFT : FileState.ACTIVE;
    }

    boolean isDestroyed() {
        return destroyedAt != null;
    }

    Reviews reviews() {
        return reviews;
    }

    Appraisal appraisal() {
        return appraisal;
    }

    Confidentiality confidentiality() {
        return confidentiality;
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

    String updatedBy() {
        return updatedBy;
    }
}
