package kefu.callback.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The day a customer was last called, written to or told something; until then, the day we began to look after him. */
@Entity
@Table(name = "last_contact")
class LastContact {

    @Id
    private UUID customerId;

    private LocalDate contactedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected LastContact() {}

    UUID customerId() {
        return customerId;
    }

    LocalDate contactedOn() {
        return contactedOn;
    }
}
