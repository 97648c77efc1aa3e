package kefu.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;

/** JSON Merge Patch (RFC 7396): what is named changes, {@code null} removes, what is not named stays. */
@ApplicationScoped
public class MergePatch {

    static final String MEDIA_TYPE = "application/merge-patch+json";

    private final Validator validator;

    MergePatch(Validator validator) {
        this.validator = validator;
    }

    /** The changed copy, read as strictly and validated as fully as a new one; a refusal names the field. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw CommonProblem.MALFORMED.because("请求体必须是 JSON 对象", "The body must be a JSON object");
        }
        T changed = read(merge(Json.mapper().valueToTree(current), changes), type);
        ListLengths.require(changed);
        Set<ConstraintViolation<T>> faults = validator.validate(changed);
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
        return changed;
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return Json.mapper().treeToValue(tree, type);
        } catch (JsonProcessingException fault) {
            throw JsonFaults.refusal(fault);
        }
    }

    private static JsonNode merge(ObjectNode target, ObjectNode changes) {
        changes.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value instanceof ObjectNode inner) {
                ObjectNode old = target.get(change.getKey()) instanceof ObjectNode o ? o : target.objectNode();
                target.set(change.getKey(), merge(old, inner));
            } else {
                target.set(change.getKey(), value);
            }
        });
        return target;
    }
}
