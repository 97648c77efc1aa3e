package kefu.customer.standing;

import java.util.List;
import kefu.customer.classification.Verdict;

/** Matched rules as one column: {@code A1,A5}. */
final class RuleList {

    private RuleList() {}

    static String write(Verdict verdict) {
        return String.join(",", verdict.matchedRules());
    }

    static List<String> read(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(","));
    }
}
