package kefu.customer.standing;

import java.time.Instant;
import kefu.customer.classification.Facts;
import kefu.customer.classification.Quarter;
import kefu.customer.classification.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with everything it was based on.
 *
 * @param handler who is in charge of the customer's matters, where his class entitles him to one
 */
record Decision(
        Verdict verdict,
        Facts facts,
        Quarter quarter,
        @Nullable String handler,
        Instant at) {}
