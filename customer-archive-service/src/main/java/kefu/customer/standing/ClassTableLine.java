package kefu.customer.standing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.customer.classification.CustomerClass;
import kefu.customer.classification.Quarter;
import kefu.customer.file.CustomerFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One customer in the table of classes.
 *
 * @param matchedRules the rules of his class he fulfils; none for C
 * @param quarter the completed quarter whose figures decided
 */
record ClassTableLine(
        UUID customerId,
        String number,
        String name,
        @JsonProperty("class") CustomerClass customerClass,
        List<String> matchedRules,

        @Schema(implementation = String.class, examples = "\"2024-Q1\"")
        Quarter quarter,

        Instant evaluatedAt) {

    static ClassTableLine of(CustomerFile file, Standing standing) {
        return new ClassTableLine(
                file.id(),
                file.number(),
                file.details().name(),
                standing.verdict().customerClass(),
                standing.verdict().matchedRules(),
                standing.quarter(),
                standing.evaluatedAt());
    }
}
