package kefu.customer.standing;

import java.util.List;
import kefu.customer.classification.CustomerClass;
import kefu.customer.classification.Quarter;
import org.jspecify.annotations.Nullable;

/** {@code customer.classified.v1}: the customer is in another class, or another person is in charge of him. */
record Classified(
        @Nullable CustomerClass from,
        CustomerClass to,
        List<String> matchedRules,
        Quarter quarter,
        @Nullable String dedicatedHandler) {

    static final String TYPE = "customer.classified.v1";
}
