package kefu.customer.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What the rules say about a set of facts.
 *
 * @param matchedRules ids of the rules of that class that were fulfilled; empty for class C
 */
public record Verdict(@JsonProperty("class") CustomerClass customerClass, List<String> matchedRules) {

    public Verdict {
        matchedRules = List.copyOf(matchedRules);
    }
}
