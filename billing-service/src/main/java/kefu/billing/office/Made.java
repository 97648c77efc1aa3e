package kefu.billing.office;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who wrote a row first, and when. */
@Embeddable
public record Made(
        @Column(name = "created_at") Instant createdAt,
        @Column(name = "created_by") String createdBy) {}
