package kefu.customer.standing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.customer.classification.Cause;
import kefu.customer.classification.CustomerClass;
import kefu.customer.classification.Facts;
import kefu.customer.classification.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One decision of the history, as it is shown. */
record ClassificationEntryView(
        UUID id,
        @Nullable CustomerClass from,
        CustomerClass to,
        List<String> matchedRules,

        @Schema(implementation = String.class, examples = "\"2024-Q1\"")
        Quarter quarter,

        Facts facts,
        Cause cause,
        String decidedBy,
        Instant evaluatedAt) {}
