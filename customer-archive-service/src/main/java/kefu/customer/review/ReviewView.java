package kefu.customer.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as it is shown. */
@Schema(name = "Review")
public record ReviewView(
        UUID id,
        ReviewOutcome outcome,
        @Nullable String remark,
        LocalDate reviewedOn,
        String reviewedBy,
        Instant reviewedAt) {}
