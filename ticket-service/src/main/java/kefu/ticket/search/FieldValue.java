package kefu.ticket.search;

import java.util.Optional;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** A value of a field the house asks for, as it is asked for in an address: {@code plate:沪A12345}. */
record FieldValue(String key, String value) {

    private static final int LONGEST = 200;

    static Optional<FieldValue> parse(@Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        int colon = given.indexOf(':');
        if (colon < 1 || colon == given.length() - 1 || given.length() > LONGEST) {
            throw CommonProblem.INVALID
                    .because("筛选条件不正确", "A filter cannot be meant")
                    .at("?customField", "invalid", "形如 字段:值", "Has the form key:value");
        }
        return Optional.of(new FieldValue(given.substring(0, colon), given.substring(colon + 1)));
    }
}
