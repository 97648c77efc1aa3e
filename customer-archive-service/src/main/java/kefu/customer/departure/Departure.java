package kefu.customer.departure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.web.Traced;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody who looked after customers left; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "departure")
class Departure extends Traced {

    @Id
    private UUID id;

    private String operator;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private @Nullable String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Departure() {}

    Departure(UUID id, String operator, RecordDeparture told, String by, Instant at) {
        this.id = id;
        this.operator = operator;
        this.leftOn = told.leftOn();
        this.reason = told.reason();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    String operator() {
        return operator;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    DepartureView view(@Nullable List<DepartureView.Handed> customers) {
        return new DepartureView(id, operator, leftOn, reason, recordedBy, recordedAt, customers);
    }
}
