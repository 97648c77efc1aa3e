package kefu.customer.recalculation;

import java.time.Instant;
import java.util.UUID;
import kefu.customer.classification.Cause;
import kefu.customer.classification.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A walk as it is shown.
 *
 * @param quarter the completed quarter that decides
 * @param changed how many customers are in another class than before
 */
record RecalculationView(
        UUID id,
        Cause cause,

        @Schema(implementation = String.class, examples = "\"2024-Q1\"")
        Quarter quarter,

        RecalculationStatus state,
        Instant asOf,
        long evaluated,
        long changed,
        String requestedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
