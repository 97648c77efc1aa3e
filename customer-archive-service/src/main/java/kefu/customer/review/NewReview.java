package kefu.customer.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Says that a file was verified. */
record NewReview(
        @NotNull ReviewOutcome outcome,
        @Nullable @Size(max = 500) String remark) {}
