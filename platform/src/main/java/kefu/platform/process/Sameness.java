package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import kefu.platform.json.Json;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.expression.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What makes two cases of a process the same in some respect: equal values of every expression of {@code by}, for as long as
 * {@code when} holds. A case that lacks one of the values is the same as no other.
 */
public record Sameness(List<Expression> by, @Nullable Expression when) {

    /** Equal for cases that are the same; it may hold personal data and is no name to be shown. */
    Optional<String> key(Scope scope) {
        if (when != null && !when.holds(scope)) {
            return Optional.empty();
        }
        ArrayNode values = Json.mapper().createArrayNode();
        for (Expression expression : by) {
            JsonNode value = expression.json(scope);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(Json.write(values));
    }
}
