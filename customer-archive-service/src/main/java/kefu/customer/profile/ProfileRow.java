package kefu.customer.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.web.Traced;

/** The profile of one customer as stored; there is none before something is told. */
@Entity
@Table(name = "profile")
class ProfileRow extends Traced {

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    @Version
    private long version;

    private String told;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ProfileRow() {}

    ProfileRow(UUID customerId, Profile first, String operator, Instant now) {
        this.customerId = customerId;
        this.told = Json.write(first);
        this.updatedBy = operator;
        this.updatedAt = now;
    }

    void tell(Profile changed, String operator, Instant now) {
        told = Json.write(changed);
        updatedBy = operator;
        updatedAt = now;
    }

    Profile profile() {
        return Json.readOwn(told, Profile.class);
    }

    /** From 1 on; a profile nobody has written yet is at 0. */
    long version() {
        return version + 1;
    }
}
