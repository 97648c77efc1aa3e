package kefu.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads what did not come as the body of a request as strictly as if it had; a refusal names the field. */
@ApplicationScoped
public class Documents {

    private final Validator validator;

    Documents(Validator validator) {
        this.validator = validator;
    }

    public static JsonNode parse(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException fault) {
            throw JsonFaults.refusal(fault);
        }
    }

    public <T> T read(JsonNode tree, Class<T> type) {
        T read;
        try {
            read = Json.mapper().treeToValue(tree, type);
        } catch (JsonProcessingException fault) {
            throw JsonFaults.refusal(fault);
        }
        Set<ConstraintViolation<T>> faults = validator.validate(read);
        if (!faults.isEmpty()) {
            throw Violations.refusal(new ConstraintViolationException(faults));
        }
        return read;
    }

    /** What a fault would have been answered with; nothing if it is one of ours. */
    public static @Nullable Refusal refusal(Throwable fault) {
        Refusal known = Causes.find(fault, Refusal.class);
        ConstraintViolationException invalid = Causes.find(fault, ConstraintViolationException.class);
        return known == null && invalid != null ? Violations.refusal(invalid) : known;
    }
}
