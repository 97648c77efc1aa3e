package kefu.customer.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.web.Traced;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a file was verified, by whom, when and with which outcome; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "review")
class Review extends Traced {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private @Nullable String remark;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Review() {}

    Review(UUID id, UUID customerId, NewReview said, LocalDate on, String by, Instant at) {
        this.id = id;
        this.customerId = customerId;
        this.outcome = said.outcome();
        this.remark = said.remark();
        this.reviewedOn = on;
        this.reviewedBy = by;
        this.reviewedAt = at;
    }

    ReviewView view() {
        return new ReviewView(id, outcome, remark, reviewedOn, reviewedBy, reviewedAt);
    }
}
