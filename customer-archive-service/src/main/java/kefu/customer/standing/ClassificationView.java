package kefu.customer.standing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.customer.classification.ClassificationRules;
import kefu.customer.classification.CustomerClass;
import kefu.customer.classification.Facts;
import kefu.customer.classification.Quarter;
import kefu.customer.classification.Treatment;
import kefu.customer.classification.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A customer's class with its reasons.
 *
 * @param quarter the completed quarter whose figures decided
 * @param running what the quarter that is still running would lead to, as it stands today
 */
record ClassificationView(
        UUID customerId,
        @JsonProperty("class") CustomerClass customerClass,
        List<String> matchedRules,
        List<Treatment> treatments,
        Facts facts,

        @Schema(implementation = String.class, examples = "\"2024-Q1\"")
        Quarter quarter,

        @Nullable String dedicatedHandler,
        Instant evaluatedAt,
        Verdict running) {

    static ClassificationView of(UUID customerId, Standing standing, ClassificationRules rules, Verdict running) {
        Verdict verdict = standing.verdict();
        return new ClassificationView(
                customerId,
                verdict.customerClass(),
                verdict.matchedRules(),
                rules.treatmentsOf(verdict.customerClass()),
                standing.facts(),
                standing.quarter(),
                standing.publishedHandler(),
                standing.evaluatedAt(),
                running);
    }
}
